import type { FunctionRules } from '../function-rule.ts'
import { arrayFunctions } from './array-functions.ts'
import { arrayMaking } from './array-making.ts'
import { arraySetFunctions } from './array-set-functions.ts'
import { columnDescription } from './column-description.ts'
import { mapFunctions } from './map-functions.ts'
import { objectFunctions } from './object-functions.ts'
import { withStructured } from './structured-functions.ts'
import { variantFunctions } from './variant-functions.ts'
import { variantTypeFunctions } from './variant-type-functions.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-semistructured */
export const semiStructuredFunctions: FunctionRules = withStructured({
  ...arrayFunctions,
  ...arrayMaking,
  ...arraySetFunctions,
  ...objectFunctions,
  ...variantFunctions,
  ...variantTypeFunctions,
  ...mapFunctions,
  GENERATE_COLUMN_DESCRIPTION: columnDescription,
})
