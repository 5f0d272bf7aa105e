import { count, type Facts, text, unfilled } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

const facts: Facts<Found<'STAGE'>> = {
  ...objectFacts,
  ...namedFacts('STAGE'),
  STAGE_TYPE: text(() => 'Internal Named'),
  INSTANCE_ID: count(() => null),
  ...unfilled('STAGE_URL STAGE_REGION STORAGE_INTEGRATION'),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/stages and …/account-usage/stages */
export const stages = subject<Found<'STAGE'>>({
  entries: ({ found }) => found('STAGE'),
  facts,
  informationSchema:
    'STAGE_CATALOG STAGE_SCHEMA STAGE_NAME STAGE_URL STAGE_REGION STAGE_TYPE STAGE_OWNER COMMENT CREATED LAST_ALTERED',
  accountUsage:
    'STAGE_ID STAGE_NAME STAGE_SCHEMA_ID STAGE_SCHEMA STAGE_CATALOG_ID STAGE_CATALOG STAGE_URL STAGE_REGION STAGE_TYPE STAGE_OWNER COMMENT CREATED LAST_ALTERED DELETED OWNER_ROLE_TYPE INSTANCE_ID STORAGE_INTEGRATION',
  viewers: ['OBJECT_VIEWER'],
})
