import { type ColumnDefinition, type CreateTable, toQualifiedName } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import type { Table, TableKey } from '../../catalog/object/relation.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { alterStorage } from '../../storage/alter-storage.ts'
import { quoted } from '../../translate/emitted.ts'
import { storedName } from '../../translate/stored-name.ts'
import { activeRoles, assertOwner } from '../access.ts'
import { addColumns } from '../alter/add-columns.ts'
import { asItWas } from '../alter/as-it-was.ts'
import { changeDataType } from '../alter/change-data-type.ts'
import { changeNullability } from '../alter/change-nullability.ts'
import { dropColumns } from '../alter/drop-columns.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { retentionDays } from '../retention-days.ts'
import { isNextValue } from '../sequence/default-text.ts'
import { touch } from '../transactions.ts'
import { addKey } from './add-key.ts'
import { clusteringOf } from './clustering-of.ts'
import { columnFrom } from './column-from.ts'
import { assertTableProperties } from './table-properties.ts'
import { isTransient, transienceOf } from './transience-of.ts'

/**
 * CREATE OR ALTER TABLE of a table that is there: makes it what the statement says, with the rules of ALTER TABLE. Tags, policies and
 * grants stay as they are.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-table#create-or-alter-table-usage-notes
 *
 * @returns false when there is no such table.
 */
export async function alterToMatch(execution: Execution, create: CreateTable): Promise<boolean> {
  const { catalog } = execution.state
  const { session } = execution
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, session)
  const place = create.temporary ? session.temporary.get(schema) : schema
  const table = place?.relations.get(name.name)
  assertAlterable(create)
  if (table === undefined) return false
  assertOwner(catalog, activeRoles(catalog, session), table)
  if (table.kind !== 'TABLE') throw invalidStatement(`Object '${table.name}' is not a table`)
  if (table.transient !== isTransient(create, schema))
    throw invalidStatement(`Cannot change whether table '${table.name}' is transient.`)
  const restore = asItWas(table)
  try {
    await matchTable(execution, table, create)
  } catch (error) {
    restore()
    throw error
  }
  touch(execution, table)
  return true
}

function assertAlterable(create: CreateTable): void {
  if (create.query !== undefined || create.source !== undefined)
    throw unsupportedFeature('CREATE OR ALTER TABLE … AS SELECT, LIKE or USING TEMPLATE')
  if (create.orReplace || create.ifNotExists)
    throw invalidStatement('OR ALTER stands alone, without OR REPLACE and IF NOT EXISTS.')
  const governed = [
    ...create.tags,
    ...create.policies,
    ...create.columns.flatMap(({ tags, policies }) => [...tags, ...policies]),
  ]
  if (governed.length > 0 || create.copyGrants)
    throw unsupportedFeature('tags, policies or COPY GRANTS in CREATE OR ALTER TABLE')
}

async function matchTable(execution: Execution, table: Table, create: CreateTable): Promise<void> {
  assertTableProperties(create.properties)
  const wanted = keysWanted(execution, table, create)
  table.keys.splice(0, table.keys.length, ...table.keys.filter((key) => wanted.has(spelled(key))))
  await matchColumns(execution, table, create)
  await addMissingKeys(execution, table, create)
  table.comment = create.comment ?? ''
  table.retentionDays = retentionDays(create.properties, transienceOf(create, table.schema))
  table.clusterBy = clusteringOf(execution, create.clusterBy)
}

async function matchColumns(execution: Execution, table: Table, create: CreateTable): Promise<void> {
  const names = new Set(create.columns.map(({ name }) => name.name))
  const { span } = create
  const gone = table.columns
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => ({ kind: 'identifier', name, quoted: true, span }) as const)
  const isKnown = ({ name }: ColumnDefinition) => table.columns.some((each) => each.name === name.name)
  const kept = create.columns.filter(isKnown)
  const added = create.columns.slice(kept.length)
  const before = table.columns.filter(({ name }) => names.has(name)).map(({ name }) => name)
  if (added.some(isKnown) || kept.some(({ name }, index) => name.name !== before[index]))
    throw invalidStatement('Columns keep their order, and new ones are added behind them.')
  // A table has one column at any time.
  if (added.length > 0)
    await addColumns(execution, table, {
      kind: 'addColumns',
      ifNotExists: false,
      columns: added.map((each) => ({ ...each, constraints: [] })),
      span,
    })
  if (gone.length > 0)
    await dropColumns(execution, table, { kind: 'dropColumns', ifExists: false, columns: gone, span })
  for (const each of kept) {
    const column = table.columns.find(({ name }) => name === each.name.name)
    if (column !== undefined) await matchColumn(execution, table, column, each, create)
  }
}

async function matchColumn(
  execution: Execution,
  table: Table,
  column: Column,
  definition: ColumnDefinition,
  create: CreateTable,
): Promise<void> {
  const wanted = columnFrom(execution, definition)
  const inKey = primaryColumns(create).includes(column.name)
  await changeDataType(execution, table, column, wanted.type)
  await changeNullability(execution, table, column, wanted.nullable && !inKey)
  if ((wanted.identity === undefined) !== (column.identity === undefined))
    throw invalidStatement(`Cannot change whether column '${column.name}' numbers its rows.`)
  if (wanted.default !== column.default) await matchDefault(execution, table, column, wanted.default)
  column.comment = wanted.comment
}

async function matchDefault(
  execution: Execution,
  table: Table,
  column: Column,
  wanted: string | null,
): Promise<void> {
  const isSequence = isNextValue(wanted) && isNextValue(column.default)
  if (!isSequence && (wanted !== null || column.defaultStays === true))
    throw invalidStatement(`Cannot change the default of column '${column.name}'.`)
  if (wanted === null)
    await alterStorage(execution, table, `ALTER COLUMN ${quoted(storedName(column))} DROP DEFAULT`, null)
  column.default = wanted
}

function primaryColumns({ columns, constraints }: CreateTable): readonly string[] {
  const beside = constraints.flatMap((each) =>
    each.kind === 'keyConstraint' && each.type === 'PRIMARY KEY' ? each.columns.map(({ name }) => name) : [],
  )
  const within = columns.flatMap(({ name, constraints: own }) =>
    own.some((each) => each.kind === 'keyConstraint' && each.type === 'PRIMARY KEY') ? [name.name] : [],
  )
  return [...beside, ...within]
}

/** The keys that the statement says, on a table with its columns that is thrown away. */
function keysOfStatement(execution: Execution, table: Table, create: CreateTable): readonly TableKey[] {
  const columns = create.columns.map((each) => columnFrom(execution, each))
  const draft: Table = { ...table, columns, keys: [] }
  for (const { name, constraints } of create.columns)
    for (const each of constraints) addKey(execution, draft, each, name.name)
  for (const each of create.constraints) addKey(execution, draft, each)
  return draft.keys
}

const keysWanted = (execution: Execution, table: Table, create: CreateTable): ReadonlySet<string> =>
  new Set(keysOfStatement(execution, table, create).map(spelled))

async function addMissingKeys(execution: Execution, table: Table, create: CreateTable): Promise<void> {
  const known = new Set(table.keys.map(spelled))
  table.keys.push(...keysOfStatement(execution, table, create).filter((key) => !known.has(spelled(key))))
  for (const { name, nullable } of table.columns) {
    const column = table.columns.find((each) => each.name === name)
    if (nullable && column !== undefined && primaryColumns(create).includes(name))
      await changeNullability(execution, table, column, false)
  }
}

/** Keys that say the same are the same, whatever the system called them. */
const spelled = ({ kind, columns, references, rely, name }: TableKey): string =>
  JSON.stringify([
    kind,
    columns,
    references && [references.table.id, references.columns],
    rely,
    name.startsWith('SYS_CONSTRAINT_') ? '' : name,
  ])
