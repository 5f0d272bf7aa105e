import type { CreateTable } from '@mesh/sql'
import type { Table } from '../../catalog/object/relation.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { attachDeclared } from '../../metric/attach-metrics.ts'
import { setMetricSchedule } from '../../metric/metric-schedule.ts'
import { atomically } from '../../storage/atomically.ts'
import { createStorage } from '../../storage/create-storage.ts'
import { insertRows } from '../../storage/insert-rows.ts'
import { derivedColumn } from '../../translate/emitted.ts'
import type { Execution } from '../execution.ts'
import { type Outcome, statusOutcome } from '../outcome.ts'
import { isTransient, transienceOf } from '../relation/transience-of.ts'
import { retentionDays } from '../retention-days.ts'
import { createIdentities } from '../sequence/create-identity.ts'
import { setTags } from '../tags.ts'
import { addKey } from './add-key.ts'
import { ageNow } from './age-now.ts'
import { alterToMatch } from './alter-to-match.ts'
import { clusteringOf } from './clustering-of.ts'
import { columnsOf } from './columns-of.ts'
import { createTableLike } from './create-table-like.ts'
import { placeFor, register } from './place-for.ts'
import { setPolicies } from './set-policies.ts'
import { definitionsOf } from './stored-column.ts'
import { assertTableProperties } from './table-properties.ts'
import { templateColumns } from './template-columns.ts'
import { translateSource } from './translate-source.ts'

/** CREATE TABLE, also AS query. The sentence is what Snowflake answers. */
export async function createTable(execution: Execution, create: CreateTable): Promise<Outcome | string> {
  if (create.orAlter && (await alterToMatch(execution, create))) return 'Statement executed successfully.'
  const place = await placeFor(execution, create, 'CREATE TABLE')
  if (typeof place === 'string') return place
  assertTableProperties(create.properties)
  if (create.source?.kind === 'tableLike') return createTableLike(execution, create, create.source, place)
  if (create.source?.kind === 'tableArchive') throw unsupportedFeature('CREATE TABLE from an archive')
  const source = create.query === undefined ? undefined : translateSource(execution, create.query)
  const template = create.source && (await templateColumns(execution, create.source.template))
  const columns = await columnsOf(execution, template ?? create.columns, source?.emitted)
  const base = execution.state.catalog.base(place.name, execution.session.role, create.comment)
  const table: Table = {
    ...base,
    kind: 'TABLE',
    schema: place.schema,
    ...(place.temporaryIn !== undefined && { temporaryIn: place.temporaryIn }),
    columns,
    keys: [],
    ...ageNow(execution, retentionDays(create.properties, transienceOf(create, place.schema))),
    storage: `t${base.id}`,
    transient: isTransient(create, place.schema),
    clusterBy: clusteringOf(execution, create.clusterBy),
  }
  for (const definition of create.columns)
    for (const each of definition.constraints) addKey(execution, table, each, definition.name.name)
  for (const each of create.constraints) addKey(execution, table, each)
  setPolicies(execution, table, create)
  setMetricSchedule(execution, table, create.properties)
  attachDeclared(execution, table, create.clauses)
  setTags(execution, table.tags, create.tags)
  const inserted = await atomically(execution, async () => {
    await createIdentities(execution, table, columns)
    await createStorage(execution, table, definitionsOf(execution, table))
    if (source === undefined) return null
    const names = columns.map(({ name }) => name)
    const values = columns.map((_, index) => `s.${derivedColumn(index)}`).join(', ')
    return insertRows(execution, table, names, `SELECT ${values} FROM (${source.emitted.sql}) AS s`)
  })
  await register(execution, place, table)
  const answer = `Table ${place.name} successfully created.`
  return inserted === null
    ? answer
    : { ...statusOutcome(answer), changed: { inserted, updated: 0, deleted: 0 } }
}
