import { conditionalFunctions } from './conditional.ts'
import { conversionFunctions } from './conversion.ts'
import { dateFunctions } from './date.ts'
import type { FunctionRules } from './function-rule.ts'
import { numericFunctions } from './numeric.ts'
import { semiStructuredFunctions } from './semi-structured/semi-structured-functions.ts'
import { textFunctions } from './text.ts'

/** Every scalar function that the engine knows. What is not here is refused, never passed through. */
export const scalarFunctions: FunctionRules = {
  ...conditionalFunctions,
  ...conversionFunctions,
  ...dateFunctions,
  ...numericFunctions,
  ...semiStructuredFunctions,
  ...textFunctions,
}
