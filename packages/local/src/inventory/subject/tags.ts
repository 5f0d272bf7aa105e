import { count, type Facts, json, text, unfilled } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

const facts: Facts<Found<'TAG'>> = {
  ...objectFacts,
  ...namedFacts('TAG'),
  TAG_DATABASE: text(({ object }) => object.schema.database.name),
  TAG_DATABASE_ID: count(({ object }) => object.schema.database.id),
  TAG_COMMENT: text(({ object }) => object.comment),
  ALLOWED_VALUES: json('variant', ({ object }) => object.allowedValues),
  ...unfilled('PROPAGATE ON_CONFLICT'),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/tags */
export const tags = subject<Found<'TAG'>>({
  entries: ({ found }) => found('TAG'),
  facts,
  accountUsage:
    'TAG_ID TAG_NAME TAG_SCHEMA_ID TAG_SCHEMA TAG_DATABASE_ID TAG_DATABASE TAG_OWNER TAG_COMMENT CREATED LAST_ALTERED DELETED ALLOWED_VALUES OWNER_ROLE_TYPE PROPAGATE ON_CONFLICT',
  viewers: ['GOVERNANCE_VIEWER'],
})
