import type { ColumnReference } from '../../tree/expression/column-reference.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { columnsNamed } from '../column/column-index.ts'
import { columnThroughStar, starsOf } from '../column/open-column.ts'
import type { BindContext } from '../context/bind-context.ts'
import { report } from '../context/bind-context.ts'
import type { Scope } from './scope.ts'

/**
 * The column that a reference means. The nearest scope wins; within one scope a column of FROM wins over an alias of the
 * select list, as Snowflake has it, and both win over a column that an unknown table may have.
 */
export function resolveColumn(
  context: BindContext,
  scope: Scope,
  node: ColumnReference,
): BoundColumn | undefined {
  const names = node.parts.map((part) => part.name)
  const name = names[names.length - 1] as string
  const qualifier = names.slice(0, -1)
  const spelling = names.join('.')
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const found = qualifier.length === 0 ? findBare(at, name) : findQualified(at, qualifier, name)
    if (found.length === 0) continue
    if (found.length > 1)
      report(
        context,
        node.span,
        'SQL.AMBIGUOUS_COLUMN',
        `${spelling} is the name of ${found.length} columns here`,
        'Put the alias of its table before it.',
      )
    return found.length === 1 ? found[0] : anyOf(name, found)
  }
  if (!isNoColumn(node))
    report(
      context,
      node.span,
      'SQL.UNKNOWN_COLUMN',
      qualifier.length > 0 && !hasRelation(scope, qualifier)
        ? `${spelling} names no column: nothing in FROM is called ${qualifier.join('.')}`
        : `${spelling} names no column of what stands in FROM`,
      'Check its spelling, its case if it is quoted, and the catalog that the statement was bound with.',
    )
  return undefined
}

function findBare(scope: Scope, name: string): readonly BoundColumn[] {
  const merged = scope.merged.get(name)
  if (merged !== undefined) return [merged.column]
  const matches = scope.relations.flatMap(({ columns }) => columnsNamed(columns, name))
  if (matches.length > 0) return matches
  const alias = scope.alias(name)
  if (alias !== undefined) return [alias]
  return scope.relations.flatMap(starsOf).map((star) => columnThroughStar(star, name))
}

function findQualified(scope: Scope, qualifier: readonly string[], name: string): readonly BoundColumn[] {
  const relations = scope.relations.filter((relation) => answersTo(relation, qualifier))
  const matches = relations.flatMap(({ columns }) => columnsNamed(columns, name))
  if (matches.length > 0) return matches
  return relations.flatMap(starsOf).map((star) => columnThroughStar(star, name))
}

function hasRelation(scope: Scope, qualifier: readonly string[]): boolean {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer)
    if (at.relations.some((relation) => answersTo(relation, qualifier))) return true
  return false
}

/** Whether a relation can be meant by the parts before a column or a star. */
export function answersTo({ name, source }: BoundRelation, qualifier: readonly string[]): boolean {
  const [last, schema, database] = [...qualifier].reverse()
  if (name !== last) return false
  if (schema === undefined) return true
  if (source.kind !== 'table' || source.table.name !== name) return false
  return source.table.schema === schema && (database === undefined || source.table.database === database)
}

const anyOf = (name: string, columns: readonly BoundColumn[]): BoundColumn => ({
  name,
  origin: {
    kind: 'expression',
    inputs: columns.map((column) => ({ column, use: 'identity' })),
    queries: [],
  },
})

// Context functions that are written without parentheses, and what sequences and stages offer beside columns.
// https://docs.snowflake.com/en/sql-reference/functions-context, https://docs.snowflake.com/en/user-guide/querying-metadata
const noColumns = new Set([
  'CURRENT_DATE',
  'CURRENT_TIME',
  'CURRENT_TIMESTAMP',
  'CURRENT_USER',
  'LOCALTIME',
  'LOCALTIMESTAMP',
  'LEVEL',
])

function isNoColumn({ parts }: ColumnReference): boolean {
  const last = parts[parts.length - 1]
  if (last === undefined || last.quoted) return false
  if (last.name.startsWith('METADATA$')) return true
  return parts.length > 1 ? last.name === 'NEXTVAL' : noColumns.has(last.name)
}
