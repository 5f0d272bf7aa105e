import { type Facts, text, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { routineFacts } from '../routine-facts.ts'
import { subject } from '../subject.ts'

const facts: Facts<Found<'FUNCTION'>> = {
  ...objectFacts,
  ...namedFacts('FUNCTION'),
  ...routineFacts('FUNCTION'),
  VOLATILITY: text(({ object }) => object.volatility),
  IS_NULL_CALL: yesOrNo(({ object }) => !object.strict),
  IS_SECURE: yesOrNo(({ object }) => object.secure),
  IS_EXTERNAL: yesOrNo(() => false),
  IS_MEMOIZABLE: yesOrNo(({ object }) => object.memoizable),
  IS_DATA_METRIC: yesOrNo(() => false),
  IS_AGGREGATE: yesOrNo(() => false),
  ...unfilled(
    'API_INTEGRATION CONTEXT_HEADERS MAX_BATCH_ROWS REQUEST_TRANSLATOR RESPONSE_TRANSLATOR COMPRESSION IMPORTS HANDLER TARGET_PATH',
  ),
}

const common =
  'ARGUMENT_SIGNATURE DATA_TYPE CHARACTER_MAXIMUM_LENGTH CHARACTER_OCTET_LENGTH NUMERIC_PRECISION NUMERIC_PRECISION_RADIX NUMERIC_SCALE FUNCTION_LANGUAGE FUNCTION_DEFINITION VOLATILITY IS_NULL_CALL IS_SECURE'
const rest =
  'IS_EXTERNAL API_INTEGRATION CONTEXT_HEADERS MAX_BATCH_ROWS REQUEST_TRANSLATOR RESPONSE_TRANSLATOR COMPRESSION IMPORTS HANDLER TARGET_PATH RUNTIME_VERSION PACKAGES INSTALLED_PACKAGES IS_MEMOIZABLE EXTERNAL_ACCESS_INTEGRATIONS SECRETS IS_DATA_METRIC IS_AGGREGATE ARTIFACT_REPOSITORY'

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/functions and …/account-usage/functions */
export const functions = subject<Found<'FUNCTION'>>({
  entries: ({ found }) => found('FUNCTION'),
  facts,
  informationSchema: `FUNCTION_CATALOG FUNCTION_SCHEMA FUNCTION_NAME FUNCTION_OWNER ${common} CREATED LAST_ALTERED COMMENT ${rest}`,
  accountUsage: `FUNCTION_ID FUNCTION_NAME FUNCTION_SCHEMA_ID FUNCTION_SCHEMA FUNCTION_CATALOG_ID FUNCTION_CATALOG FUNCTION_OWNER ${common} CREATED LAST_ALTERED DELETED COMMENT ${rest} OWNER_ROLE_TYPE`,
  viewers: ['OBJECT_VIEWER'],
})
