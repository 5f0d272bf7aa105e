import { allNext } from '../../storage/counter.ts'
import { type Facts, text, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'
import { typeFacts } from '../type-facts.ts'

const facts: Facts<Found<'SEQUENCE'>> = {
  ...objectFacts,
  ...namedFacts('SEQUENCE'),
  ...typeFacts<Found<'SEQUENCE'>>(() => ({ kind: 'integer', precision: 38 })),
  START_VALUE: text(({ object }) => object.start),
  NEXT_VALUE: {
    ...text<Found<'SEQUENCE'>>(({ object }) => object.counter),
    lookUp: () => allNext,
  },
  INCREMENT: text(({ object }) => object.increment),
  ORDERED: yesOrNo(({ object }) => object.ordered),
  ...unfilled('MINIMUM_VALUE MAXIMUM_VALUE CYCLE_OPTION'),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/sequences and …/account-usage/sequences */
export const sequences = subject<Found<'SEQUENCE'>>({
  entries: ({ found }) => found('SEQUENCE'),
  facts,
  informationSchema:
    'SEQUENCE_CATALOG SEQUENCE_SCHEMA SEQUENCE_NAME SEQUENCE_OWNER DATA_TYPE NUMERIC_PRECISION NUMERIC_PRECISION_RADIX NUMERIC_SCALE START_VALUE MINIMUM_VALUE MAXIMUM_VALUE NEXT_VALUE INCREMENT CYCLE_OPTION CREATED LAST_ALTERED ORDERED COMMENT',
  accountUsage:
    'SEQUENCE_ID SEQUENCE_NAME SEQUENCE_SCHEMA_ID SEQUENCE_SCHEMA SEQUENCE_CATALOG_ID SEQUENCE_CATALOG SEQUENCE_OWNER DATA_TYPE NUMERIC_PRECISION NUMERIC_PRECISION_RADIX NUMERIC_SCALE START_VALUE MINIMUM_VALUE MAXIMUM_VALUE NEXT_VALUE INCREMENT CYCLE_OPTION ORDERED CREATED LAST_ALTERED DELETED COMMENT OWNER_ROLE_TYPE',
  viewers: ['OBJECT_VIEWER'],
})
