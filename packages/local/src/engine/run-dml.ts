import { isMeshError } from '@mesh/core'
import type { Delete, Expression, Identifier, Insert, Query, Truncate, Update, Values } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Column } from '../catalog/object/column.ts'
import type { Table } from '../catalog/object/relation.ts'
import { invalidName } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature, valueCountMismatch } from '../errors/statement-failures.ts'
import { atomically } from '../storage/atomically.ts'
import { changeRows } from '../storage/change-rows.ts'
import type { RowChoice } from '../storage/chosen-rows.ts'
import { exclusively } from '../storage/exclusively.ts'
import { insertRows } from '../storage/insert-rows.ts'
import { forgetLoaded } from '../storage/loaded-files.ts'
import { clearRows, removeRows } from '../storage/remove-rows.ts'
import { assignTo } from '../translate/assign-to.ts'
import { derivedColumn, type Emitted, quoted } from '../translate/emitted.ts'
import { translateFrom } from '../translate/from/translate-from.ts'
import { emptyScope, type Scope } from '../translate/scope.ts'
import { storedName } from '../translate/stored-name.ts'
import { translateExpression } from '../translate/translate-expression.ts'
import { translateQuery } from '../translate/translate-query.ts'
import { activeRoles, assertPrivilege } from './access.ts'
import { createTranslation, type TrackedTranslation } from './create-translation.ts'
import { orDefault } from './dml/or-default.ts'
import { rowCounts } from './dml/row-counts.ts'
import { withStagedBinds } from './dml/with-staged-binds.ts'
import type { Execution } from './execution.ts'
import { findRelation } from './find-object.ts'
import type { RowsOutcome } from './outcome.ts'
import { type PlacedBinds, placeBinds } from './placed-binds.ts'
import { touch } from './transactions.ts'

/** INSERT with VALUES, with a query, or with columns of values to bind. */
export async function runInsert(execution: Execution, insert: Insert): Promise<RowsOutcome> {
  const table = writable(execution, insert.table, 'INSERT')
  if (insert.overwrite) writable(execution, insert.table, 'DELETE')
  const columns =
    insert.columns.length === 0 ? table.columns : insert.columns.map((each) => columnOf(table, each))
  const write = () =>
    starting(execution, () =>
      withStagedBinds(execution, async (staged) => {
        const binds = placeBinds(insert, execution.binds, staged)
        const query = newRows(execution, insert, columns, binds)
        if (insert.overwrite) await clearRows(execution, table)
        const names = columns.map(({ name }) => name)
        return insertRows(execution, table, names, query, binds.values())
      }),
    )
  const count = await (insert.overwrite ? exclusively(execution, table, write) : atomically(execution, write))
  touch(execution, table)
  return rowCounts('insert', { 'number of rows inserted': count })
}

const starting = <Value>({ state, session }: Execution, work: () => Promise<Value>): Promise<Value> =>
  state.starts.while(session, work)

/** The rows to insert, in DuckDB's SQL, as the columns store them. */
function newRows(
  execution: Execution,
  insert: Insert,
  columns: readonly Column[],
  binds: PlacedBinds,
): string {
  const translation = createTranslation(execution, { binds })
  const query = withDefaults(insert.query, columns)
  const bulk = binds.rows
  const { sql, columns: found } =
    bulk === undefined
      ? translateQuery(query, emptyScope, translation)
      : bulkQuery(query, bulk, (each) => translateExpression(each, emptyScope, translation))
  if (found.length !== columns.length) throw valueCountMismatch(columns.length, found.length)
  const values = columns.map((column, index) =>
    assignTo({ sql: `s.${derivedColumn(index)}`, type: found[index]?.type ?? null }, column.type),
  )
  return `SELECT ${values.join(', ')} FROM (${sql}) AS s`
}

/** The row of VALUES that columns of values are bound to, once for each row of them. */
function bulkQuery({ body }: Query, rows: string, one: (expression: Expression) => Emitted) {
  const row = body.kind === 'values' && body.rows.length === 1 ? body.rows[0] : undefined
  if (row === undefined) throw invalidStatement('Columns of values can be bound to one row of VALUES only')
  const items = row.items.map(one)
  return {
    sql: `SELECT ${items.map(({ sql }, index) => `${sql} AS ${derivedColumn(index)}`).join(', ')} FROM ${rows}`,
    columns: items.map(({ type }, index) => ({ name: derivedColumn(index), type })),
  }
}

/** Puts the default of its column in place of each DEFAULT of VALUES. */
function withDefaults(query: Query, columns: readonly Column[]): Query {
  const { body } = query
  if (body.kind !== 'values') return query
  const value = (expression: Expression, index: number) => orDefault(expression, columns[index])
  const rows = body.rows.map((row) => ({ ...row, items: row.items.map(value) }))
  const values: Values = { ...body, rows }
  return { ...query, body: values }
}

/** UPDATE, perhaps with other tables in FROM. */
export async function runUpdate(execution: Execution, update: Update): Promise<RowsOutcome> {
  const table = writable(execution, update.table, 'UPDATE')
  const write = () => {
    const modified = modification(execution, update, table, update.from)
    const { scope, translation } = modified
    const sets = update.assignments.map(({ column, value }) => {
      const name = column.parts.at(-1)
      if (name === undefined) throw invalidStatement('UPDATE without a column')
      const target = columnOf(table, name)
      return {
        column: target.name,
        value: assignTo(translateExpression(orDefault(value, target), scope, translation), target.type),
      }
    })
    return changeRows(execution, table, choiceOf(update.where, modified), sets)
  }
  const { changed, ambiguous } = await exclusively(execution, table, () =>
    starting(execution, async () => write()),
  )
  touch(execution, table)
  return rowCounts('update', {
    'number of rows updated': changed,
    'number of multi-joined rows updated': ambiguous,
  })
}

/** DELETE, perhaps with other tables in USING. */
export async function runDelete(execution: Execution, statement: Delete): Promise<RowsOutcome> {
  const table = writable(execution, statement.table, 'DELETE')
  const write = () => {
    const modified = modification(execution, statement, table, statement.using)
    return removeRows(execution, table, choiceOf(statement.where, modified))
  }
  const count = await exclusively(execution, table, () => starting(execution, async () => write()))
  touch(execution, table)
  return rowCounts('delete', { 'number of rows deleted': count })
}

/** TRUNCATE: DELETE of everything, which also forgets what COPY has loaded. */
export async function runTruncate(
  execution: Execution,
  { objectType, table: name, ifExists }: Truncate,
): Promise<void> {
  if (objectType !== 'TABLE') throw unsupportedFeature(`TRUNCATE ${objectType}`)
  const table = truncated(execution, name, ifExists)
  if (table === undefined) return
  await exclusively(execution, table, async () => {
    await clearRows(execution, table)
    await forgetLoaded(execution, table)
  })
  touch(execution, table)
}

function truncated(execution: Execution, name: Truncate['table'], ifExists: boolean): Table | undefined {
  try {
    return writable(execution, name, 'TRUNCATE')
  } catch (error) {
    if (ifExists && isMeshError(error, 'SQL.NOT_FOUND')) return undefined
    throw error
  }
}

interface Modification {
  readonly binds: PlacedBinds
  readonly scope: Scope
  readonly from: string
  readonly translation: TrackedTranslation
  /** Condition of the rows that policies let the session see; undefined for all. */
  readonly visible: string | undefined
}

function choiceOf(
  where: Expression | undefined,
  { binds, scope, from, translation, visible }: Modification,
): RowChoice {
  const asked = where && translateExpression(where, scope, translation).sql
  const condition = [visible, asked].filter((each) => each !== undefined).join(' AND ')
  return { others: from, ...(condition !== '' && { where: condition }), binds: binds.values() }
}

function modification(
  execution: Execution,
  statement: Update | Delete,
  table: Table,
  others: Update['from'],
): Modification {
  const binds = placeBinds(statement, execution.binds)
  const translation = createTranslation(execution, { binds })
  const from = translateFrom(others, emptyScope, translation)
  const parts = statement.table.parts.map((part) => part.name).reverse()
  const { masks, condition } = translation.target(table)
  const target = {
    qualifiers: statement.alias === undefined ? parts : [statement.alias.name.name],
    columns: table.columns.map((each) => ({
      name: each.name,
      type: each.type,
      sql: `target.${quoted(storedName(each))}`,
      ...masks.get(each.name),
    })),
  }
  const scope: Scope = { ...emptyScope, relations: [target, ...from.relations] }
  return { binds, scope, from: from.sql, translation, visible: condition }
}

/** The table that a statement changes. @throws SQL.AUTHORIZATION, SQL.NOT_FOUND, SQL.SYNTAX for what is no table. */
export function writable(execution: Execution, name: Insert['table'], privilege: string): Table {
  const { catalog } = execution.state
  const relation = findRelation(catalog, toQualifiedName(name), execution.session)
  assertPrivilege(catalog, activeRoles(catalog, execution.session), relation, [privilege])
  if (relation.kind !== 'TABLE')
    throw invalidStatement(`Object '${relation.name}' is not a table that can be changed`)
  return relation
}

/** A column by name. @throws SQL.NOT_FOUND. */
export function columnOf(table: { readonly columns: readonly Column[] }, { name }: Identifier): Column {
  const found = table.columns.find((each) => each.name === name)
  if (found === undefined) throw invalidName(name)
  return found
}
