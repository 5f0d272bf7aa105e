import { findProperty, propertyText } from '@mesh/sql'
import { pipeCopy } from '../../engine/pipe/pipe-copy.ts'
import { type Facts, text, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

const facts: Facts<Found<'PIPE'>> = {
  ...objectFacts,
  ...namedFacts('PIPE'),
  DEFINITION: text(({ object }) => object.definition),
  IS_AUTOINGEST_ENABLED: yesOrNo(({ object }) => object.autoIngest),
  PATTERN: text(({ object }) => {
    const found = findProperty(pipeCopy(object).copy.properties, 'PATTERN')
    return found && propertyText(found)
  }),
  ...unfilled('NOTIFICATION_CHANNEL_NAME'),
}

const common = 'DEFINITION IS_AUTOINGEST_ENABLED NOTIFICATION_CHANNEL_NAME'

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/pipes and …/account-usage/pipes */
export const pipes = subject<Found<'PIPE'>>({
  entries: ({ found }) => found('PIPE'),
  facts,
  informationSchema: `PIPE_CATALOG PIPE_SCHEMA PIPE_NAME PIPE_OWNER ${common} CREATED LAST_ALTERED COMMENT PATTERN`,
  accountUsage: `PIPE_ID PIPE_NAME PIPE_SCHEMA_ID PIPE_SCHEMA PIPE_CATALOG_ID PIPE_CATALOG ${common} PIPE_OWNER CREATED LAST_ALTERED COMMENT PATTERN DELETED OWNER_ROLE_TYPE`,
  viewers: ['OBJECT_VIEWER'],
})
