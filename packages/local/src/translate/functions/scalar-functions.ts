import { bitwiseFunctions } from './bitwise.ts'
import { conditionalFunctions } from './conditional.ts'
import { conversionFunctions } from './conversion.ts'
import { dateFunctions } from './date/date-functions.ts'
import { encodingFunctions } from './encoding.ts'
import type { FunctionRules } from './function-rule.ts'
import { numericFunctions } from './numeric.ts'
import { randomFunctions } from './random.ts'
import { regexFunctions } from './regex.ts'
import { semiStructuredFunctions } from './semi-structured/semi-structured-functions.ts'
import { textFunctions } from './text.ts'
import { typeName } from './type-name.ts'

/** Every scalar function that the engine knows, by the name of its page. What is not here is refused, never passed through. */
export const scalarFunctions: FunctionRules = {
  ...bitwiseFunctions,
  ...conditionalFunctions,
  ...conversionFunctions,
  ...dateFunctions,
  ...encodingFunctions,
  ...numericFunctions,
  ...randomFunctions,
  ...regexFunctions,
  ...semiStructuredFunctions,
  ...textFunctions,
  SYSTEM$TYPEOF: typeName,
}
