import type { Facts } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { routineFacts } from '../routine-facts.ts'
import { subject } from '../subject.ts'

const facts: Facts<Found<'PROCEDURE'>> = {
  ...objectFacts,
  ...namedFacts('PROCEDURE'),
  ...routineFacts('PROCEDURE'),
}

const common =
  'ARGUMENT_SIGNATURE DATA_TYPE CHARACTER_MAXIMUM_LENGTH CHARACTER_OCTET_LENGTH NUMERIC_PRECISION NUMERIC_PRECISION_RADIX NUMERIC_SCALE PROCEDURE_LANGUAGE PROCEDURE_DEFINITION'
const rest =
  'EXTERNAL_ACCESS_INTEGRATIONS SECRETS RUNTIME_VERSION PACKAGES INSTALLED_PACKAGES ARTIFACT_REPOSITORY OWNER_ROLE_TYPE'

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/procedures and …/account-usage/procedures */
export const procedures = subject<Found<'PROCEDURE'>>({
  entries: ({ found }) => found('PROCEDURE'),
  facts,
  informationSchema: `PROCEDURE_CATALOG PROCEDURE_SCHEMA PROCEDURE_NAME PROCEDURE_OWNER ${common} CREATED LAST_ALTERED COMMENT ${rest}`,
  accountUsage: `PROCEDURE_ID PROCEDURE_NAME PROCEDURE_SCHEMA_ID PROCEDURE_SCHEMA PROCEDURE_CATALOG_ID PROCEDURE_CATALOG PROCEDURE_OWNER ${common} CREATED LAST_ALTERED DELETED COMMENT ${rest}`,
  viewers: ['OBJECT_VIEWER'],
})
