import { calendarFunctions } from './calendar.ts'
import { conditionalFunctions } from './conditional.ts'
import { contextFunctions } from './context.ts'
import { conversionFunctions } from './conversion.ts'
import { dateFunctions } from './date.ts'
import type { FunctionRules } from './function-rule.ts'
import { hashFunctions } from './hash.ts'
import { numericFunctions } from './numeric.ts'
import { regexFunctions } from './regex.ts'
import { semiStructuredFunctions } from './semi-structured.ts'
import { textFunctions } from './text.ts'

/** Every function that is evaluated over rows. What is not here is refused. */
export const scalarFunctions: FunctionRules = {
  ...calendarFunctions,
  ...conditionalFunctions,
  ...contextFunctions,
  ...conversionFunctions,
  ...dateFunctions,
  ...hashFunctions,
  ...numericFunctions,
  ...regexFunctions,
  ...semiStructuredFunctions,
  ...textFunctions,
}
