import type { ColumnReference } from '../../tree/expression/column-reference.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { suggestName } from '../context/suggest-name.ts'
import { answersTo } from './answers-to.ts'
import { findBare, findQualified } from './find-column.ts'
import { isNoColumn } from './no-column.ts'
import type { Scope } from './scope.ts'

/**
 * The column that a reference means. The nearest scope wins; within one scope a column of FROM wins over an alias of the
 * select list, as Snowflake has it, and both win over a column that an unknown table may have.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/group-by
 */
export function resolveColumn(
  context: BindContext,
  scope: Scope,
  node: ColumnReference,
): BoundColumn | undefined {
  const { parts } = node
  const name = (parts[parts.length - 1] as Identifier).name
  const qualifier = parts.length === 1 ? undefined : parts.slice(0, -1)
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const found = qualifier === undefined ? findBare(at, name) : findQualified(at, qualifier, name)
    if (found.length === 0) continue
    if (found.length === 1) return found[0]
    reportAmbiguous(context, at, node, found)
    return anyOf(name, found)
  }
  if (!context.variables.has(parts[0]?.name ?? '') && !isNoColumn(node))
    reportUnknown(context, scope, node, qualifier ?? [])
  return undefined
}

function reportAmbiguous(
  context: BindContext,
  { relations }: Scope,
  node: ColumnReference,
  found: readonly BoundColumn[],
): void {
  const spelling = spell(node.parts)
  const owners = relations.filter(({ columns }) => found.some((column) => columns.includes(column)))
  if (owners.length === 0) {
    report(context, node.span, {
      code: 'SQL.AMBIGUOUS_COLUMN',
      severity: 'warning',
      message: `${spelling} may be a column of ${found.length} tables here whose columns are not known`,
      hint: 'Put the alias of its table before it, or add the tables to the catalog.',
    })
    return
  }
  const names = owners.flatMap(({ name }) => (name === undefined ? [] : [name]))
  report(context, node.span, {
    code: 'SQL.AMBIGUOUS_COLUMN',
    message: `${spelling} is the name of ${found.length} columns here${names.length > 1 ? `, of ${names.join(' and ')}` : ''}`,
    hint: 'Put the alias of its table before it.',
  })
}

function reportUnknown(
  context: BindContext,
  scope: Scope,
  node: ColumnReference,
  qualifier: readonly Identifier[],
): void {
  const spelling = spell(node.parts)
  const meant = relationsOf(scope, qualifier)
  const unknownTable = qualifier.length > 0 && meant.length === 0
  const wanted = unknownTable ? qualifier.at(-1) : node.parts.at(-1)
  const suggestion = suggestName(
    context,
    wanted?.name ?? '',
    unknownTable
      ? relationsOf(scope, []).flatMap(({ name }) => (name === undefined ? [] : [name]))
      : meant.flatMap(({ columns }) => columns.map(({ name }) => name)),
  )
  report(context, node.span, {
    code: 'SQL.UNKNOWN_COLUMN',
    message: unknownTable
      ? `${spelling} names no column: nothing in FROM is called ${spell(qualifier)}`
      : `${spelling} names no column of what stands in FROM`,
    hint:
      suggestion ??
      'Check its spelling, its case if it is quoted, and the catalog that the statement was bound with.',
  })
}

function relationsOf(scope: Scope, qualifier: readonly Identifier[]): readonly BoundRelation[] {
  const found = new Set<BoundRelation>()
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer)
    for (const relation of at.relations)
      if (qualifier.length === 0 || answersTo(relation, qualifier)) found.add(relation)
  return [...found]
}

const spell = (parts: readonly Identifier[]): string => parts.map(({ name }) => name).join('.')

const anyOf = (name: string, columns: readonly BoundColumn[]): BoundColumn => ({
  name,
  origin: {
    kind: 'expression',
    inputs: columns.map((column) => ({ column, use: 'identity' })),
    queries: [],
  },
})
