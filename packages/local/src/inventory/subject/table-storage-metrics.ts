import { bytesOf } from '../../storage/bytes-of.ts'
import { pastTable, presentTable, type Stored } from '../../storage/stored.ts'
import { countType } from '../../translate/emitted.ts'
import { allObjects } from '../all-objects.ts'
import { count, type Fact, type Facts, flag, instant, unfilled, yesOrNo } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

type FoundStored = Found<Stored['kind']>

/** Bytes of the values in one of the tables that hold the rows of an entry. */
const measured = (tableOf: (object: Stored) => string): Fact<FoundStored> => ({
  type: countType,
  of: ({ object }) => object.id,
  lookUp: (entries) =>
    entries
      .map(
        ({ object }) => `SELECT ${object.id} AS k, ${bytesOf(object.columns)} AS v FROM ${tableOf(object)}`,
      )
      .concat('SELECT NULL AS k, NULL AS v WHERE FALSE')
      .join(' UNION ALL '),
})

const facts: Facts<FoundStored> = {
  ...objectFacts,
  ...namedFacts('TABLE'),
  ID: count(({ object }) => object.id),
  IS_TRANSIENT: yesOrNo(
    ({ object }) => object.temporaryIn !== undefined || (object.kind === 'TABLE' && object.transient),
  ),
  ACTIVE_BYTES: measured(presentTable),
  TIME_TRAVEL_BYTES: measured(pastTable),
  // What nobody can look at any more is forgotten, and a clone has rows of its own.
  FAILSAFE_BYTES: count(() => 0),
  RETAINED_FOR_CLONE_BYTES: count(() => 0),
  DELETED: flag(({ deleted }) => deleted !== null),
  TABLE_CREATED: instant(({ object }) => object.createdOn),
  TABLE_DROPPED: instant(({ deleted }) => deleted),
  SCHEMA_CREATED: instant(({ object }) => object.schema.createdOn),
  SCHEMA_DROPPED: instant(({ object }, world) => droppedOn(object.schema, world)),
  CATALOG_CREATED: instant(({ object }) => object.schema.database.createdOn),
  CATALOG_DROPPED: instant(({ object }, world) => droppedOn(object.schema.database, world)),
  ...unfilled('CLONE_GROUP_ID TABLE_ENTERED_FAILSAFE INSTANCE_ID', countType),
}

/**
 * Tables with the bytes of their values, before compression; those that are gone for good are not told of.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/account-usage/table_storage_metrics and …/info-schema/table_storage_metrics
 */
export const tableStorageMetrics = subject<FoundStored>({
  entries: (world) => {
    if (world.database !== null && ![...world.roles].some(({ name }) => name === 'ACCOUNTADMIN')) return []
    const kept = new Set(recoverable(world).map(({ object }) => object))
    return world.found('TABLE', 'DYNAMIC_TABLE').filter(({ object }) => kept.has(object))
  },
  facts,
  informationSchema:
    'TABLE_CATALOG TABLE_SCHEMA TABLE_NAME ID CLONE_GROUP_ID IS_TRANSIENT ACTIVE_BYTES TIME_TRAVEL_BYTES FAILSAFE_BYTES RETAINED_FOR_CLONE_BYTES TABLE_CREATED TABLE_DROPPED TABLE_ENTERED_FAILSAFE CATALOG_CREATED CATALOG_DROPPED SCHEMA_CREATED SCHEMA_DROPPED COMMENT',
  accountUsage:
    'ID TABLE_NAME TABLE_SCHEMA_ID TABLE_SCHEMA TABLE_CATALOG_ID TABLE_CATALOG CLONE_GROUP_ID IS_TRANSIENT ACTIVE_BYTES TIME_TRAVEL_BYTES FAILSAFE_BYTES RETAINED_FOR_CLONE_BYTES DELETED TABLE_CREATED TABLE_DROPPED TABLE_ENTERED_FAILSAFE SCHEMA_CREATED SCHEMA_DROPPED CATALOG_CREATED CATALOG_DROPPED COMMENT INSTANCE_ID',
  viewers: ['USAGE_VIEWER'],
})

/** What is there, and what UNDROP would bring back: its rows are still kept. */
const recoverable = ({ execution: { state, session } }: World) =>
  allObjects(state.catalog.account, session.temporary, [])

const droppedOn = (container: unknown, world: World): number | null =>
  world.all().find(({ object }) => object === container)?.deleted ?? null
