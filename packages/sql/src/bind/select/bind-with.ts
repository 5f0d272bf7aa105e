import type { SetOperation } from '../../tree/query/set-operation.ts'
import type { CommonTable, With } from '../../tree/query/with.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { childNodes } from '../../walk/child-nodes.ts'
import type { BoundColumn, BoundQuery, ColumnInput } from '../bound-query.ts'
import { renameColumns } from '../column/rename-columns.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import type { CommonTableEntry, CommonTables, Scope } from '../scope/scope.ts'

/** Binds a query whose common tables are these. */
export type BindWithCommon = (
  query: CommonTable['query'],
  common: CommonTables | undefined,
  outer: Scope | undefined,
) => BoundQuery

/** The common tables of a WITH: each sees those before it, and itself where it is recursive. */
export function bindWith(
  context: BindContext,
  { tables }: With,
  parent: CommonTables | undefined,
  outer: Scope | undefined,
  bind: BindWithCommon,
): CommonTables {
  const entries = new Map<string, CommonTableEntry>()
  const common: CommonTables = { tables: entries, ...(parent !== undefined && { parent }) }
  for (const table of tables) {
    if (entries.has(table.name.name))
      report(context, table.name.span, {
        code: 'SQL.DUPLICATE_ALIAS',
        message: `${table.name.name} is the name of two tables of this WITH`,
        hint: 'Give one of them another name.',
      })
    const recursion = recursiveBody(table)
    const entry =
      recursion === undefined
        ? plainEntry(context, table, bind(table.query, common, outer))
        : recursiveEntry(context, table, recursion, common, outer, bind)
    entries.set(table.name.name, entry)
  }
  return common
}

const plainEntry = (context: BindContext, table: CommonTable, query: BoundQuery): CommonTableEntry => ({
  columns: renameColumns(context, query.columns, table.columns, table.name.span),
  query,
})

/** The anchor gives the columns; then the other parts are bound with the table itself in sight and feed the same columns. */
function recursiveEntry(
  context: BindContext,
  table: CommonTable,
  body: SetOperation,
  common: CommonTables,
  outer: Scope | undefined,
  bind: BindWithCommon,
): CommonTableEntry {
  const [anchor, ...parts] = body.operands.map((operand) => ({
    kind: 'query' as const,
    span: operand.span,
    body: operand,
    orderBy: [],
  }))
  const first = bind(anchor ?? table.query, common, outer)
  const inputs = new Map<BoundColumn, ColumnInput[]>()
  const columns = renameColumns(context, first.columns, table.columns, table.name.span).map((column) => {
    const own: ColumnInput[] = [{ column, use: 'identity' }]
    const made: BoundColumn = {
      name: column.name,
      ...(column.type !== undefined && { type: column.type }),
      origin: { kind: 'expression', inputs: own, queries: [] },
    }
    inputs.set(made, own)
    return made
  })
  const operands: BoundQuery[] = [first]
  const query: BoundQuery = {
    columns,
    relations: [{ columns: first.columns, source: { kind: 'query', query: first } }],
    influences: [],
    queries: operands,
  }
  const itself: CommonTables = { tables: new Map([[table.name.name, { columns, query }]]), parent: common }
  for (const part of parts) {
    const bound = bind(part, itself, outer)
    operands.push(bound)
    columns.forEach((column, index) => {
      const source = bound.columns[index]
      if (source !== undefined) inputs.get(column)?.push({ column: source, use: 'identity' })
    })
  }
  return { columns, query }
}

// A WITH is recursive with or without the word, when a part after the first reads the table itself.
// https://docs.snowflake.com/en/sql-reference/constructs/with
function recursiveBody({ name, query }: CommonTable): SetOperation | undefined {
  const { body } = query
  if (body.kind !== 'setOperation' || query.with !== undefined) return undefined
  const [anchor, ...parts] = body.operands
  if (anchor === undefined || reads(anchor, name.name)) return undefined
  return parts.some((part) => reads(part, name.name)) ? body : undefined
}

function reads(root: SqlNode, name: string): boolean {
  const nodes: SqlNode[] = [root]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.kind === 'tableName' && node.name.parts.length === 1 && node.name.parts[0]?.name === name)
      return true
    nodes.push(...childNodes(node))
  }
  return false
}
