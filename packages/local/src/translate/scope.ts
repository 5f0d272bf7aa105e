import type { ColumnReference, Identifier, PositionalColumn } from '@mesh/sql'
import { ambiguousName, invalidName } from '../errors/name-failures.ts'
import type { Emitted, OutputColumn } from './emitted.ts'
import type { Translation } from './translation.ts'

/** A relation of FROM under the alias that DuckDB knows. */
export interface ScopeRelation {
  /** Name parts by which columns may be qualified, the last one first: alias alone, or table, schema, database. */
  readonly qualifiers: readonly string[]
  readonly columns: readonly ScopeColumn[]
  /** The number of the row, from 0, for rows that are generated. */
  readonly rowNumber?: string
}

/** A column that expressions can name. */
export interface ScopeColumn extends OutputColumn {
  readonly sql: string
  /** Joined by USING or NATURAL: stands for the same column of the other side too, and is not listed again. */
  readonly merged?: boolean
  /** Not a column of a table: `*` does not list it. */
  readonly hidden?: true
}

/** What names mean at a place of a query. */
export interface Scope {
  readonly parent: Scope | null
  readonly relations: readonly ScopeRelation[]
  readonly commonTables: ReadonlyMap<string, CommonTableColumns>
  /** Expressions of the SELECT list by their alias, which Snowflake lets the rest of the query use. */
  readonly aliases: ReadonlyMap<string, Emitted>
  /** In a query with GROUP BY: what stands for an expression that is grouped by a key and not as it is, by its SQL. */
  readonly grouped?: ReadonlyMap<string, string>
  /** Around the code of a function: its arguments, which names alone mean before any column. */
  readonly parameters?: readonly ScopeColumn[]
  /** Whether an aggregate function is around. */
  readonly aggregated?: true
  /** In the condition of CONNECT BY: the columns of the row above, for PRIOR. */
  readonly prior?: readonly ScopeRelation[]
  /** In a hierarchical query: the columns of the topmost row, and those of SYS_CONNECT_BY_PATH by where it is written. */
  readonly hierarchy?: {
    readonly root: readonly ScopeRelation[]
    readonly paths: ReadonlyMap<number, string>
  }
}

/** A common table, under the name that DuckDB knows. */
export interface CommonTableColumns {
  readonly sqlName: string
  readonly columns: readonly OutputColumn[]
}

/** No relations, nothing around. */
export const emptyScope: Scope = { parent: null, relations: [], commonTables: new Map(), aliases: new Map() }

/**
 * What a column reference means: an argument of the function around, a column of the nearest query that has it, else an alias of the list.
 *
 * @throws SQL.NOT_FOUND when nothing has the name, SQL.SYNTAX when two relations do.
 */
export function resolveColumn(reference: ColumnReference, scope: Scope, translation: Translation): Emitted {
  const where = translation.locate(reference.span)
  const name = reference.parts.map((part) => part.name).join('.')
  const parameter = reference.parts.length === 1 ? parameterOf(name, scope) : undefined
  if (parameter !== undefined) return parameter
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const found = findColumns(reference.parts, at.relations, translation)
    const [only, ...more] = found
    if (more.length > 0) throw ambiguousName(name, where)
    if (only !== undefined) return only
    const alias = reference.parts.length === 1 ? at.aliases.get(name) : undefined
    if (alias !== undefined) return alias
  }
  const next = nextOfSequence(reference.parts, translation)
  if (next !== undefined) return next
  throw invalidName(name, where)
}

function parameterOf(name: string, scope: Scope): Emitted | undefined {
  let outermost = scope
  let isAggregated = scope.aggregated === true
  while (outermost.parent !== null) {
    outermost = outermost.parent
    isAggregated ||= outermost.aggregated === true
  }
  const found = outermost.parameters?.find((each) => each.name === name)
  // DuckDB takes an aggregate over columns of a query around for one of that query.
  return found !== undefined && isAggregated ? { sql: `(SELECT ${found.sql})`, type: found.type } : found
}

/** `sequence.NEXTVAL`. */
function nextOfSequence(parts: readonly Identifier[], translation: Translation): Emitted | undefined {
  const last = parts.at(-1)
  if (parts.length < 2 || parts.length > 4 || last?.name !== 'NEXTVAL') return undefined
  const [name = '', schema, database] = parts
    .slice(0, -1)
    .map((part) => part.name)
    .reverse()
  return translation.nextValue({
    name,
    ...(schema !== undefined && { schema }),
    ...(database !== undefined && { database }),
  })
}

/**
 * The column at a place of a table, counted from 1: `$2`, `t.$2`.
 *
 * @throws SQL.NOT_FOUND when the table has no such column, SQL.SYNTAX when it is not clear which table is meant.
 */
export function resolvePosition(
  { position, table, span }: PositionalColumn,
  { relations }: Scope,
  translation: Translation,
): Emitted {
  const where = translation.locate(span)
  const name = `${table === undefined ? '' : `${table.name}.`}$${position}`
  const [relation, ...more] = relations.filter(
    (each) => table === undefined || each.qualifiers[0] === table.name,
  )
  if (more.length > 0) throw ambiguousName(name, where)
  const found = relation?.columns[position - 1]
  if (found === undefined) throw invalidName(name, where)
  return found
}

/** The columns that a possibly qualified name fits. */
export function findColumns(
  parts: readonly Identifier[],
  relations: readonly ScopeRelation[],
  { anyCase }: Translation,
): readonly ScopeColumn[] {
  const isSame = (one: string | undefined, other: string | undefined) =>
    one === other || (anyCase === true && one?.toLowerCase() === other?.toLowerCase())
  const [last, ...qualifiers] = parts.map((part) => part.name).reverse()
  return relations
    .filter((relation) => qualifiers.every((each, index) => isSame(relation.qualifiers[index], each)))
    .flatMap((relation) =>
      relation.columns.filter(
        (each) => isSame(each.name, last) && (qualifiers.length > 0 || each.merged !== true),
      ),
    )
}
