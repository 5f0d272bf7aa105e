import type { Span } from '../../tree/node.ts'
import type { Join } from '../../tree/table/joined-table.ts'
import type { BoundColumn } from '../bound-query.ts'
import { commonColumnType } from '../column/common-column-type.ts'
import { columnThroughOpen, isOpen } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { suggestName } from '../context/suggest-name.ts'
import { mergedColumn } from '../scope/find-column.ts'
import type { Scope } from '../scope/scope.ts'
import type { FromResult } from './bind-from.ts'

/**
 * The columns of two sides that USING or NATURAL joins: each shared one once and first, then the others of the left, then of
 * the right. Source: https://docs.snowflake.com/en/sql-reference/constructs/join
 */
export function mergeColumns(
  context: BindContext,
  scope: Scope,
  join: Join,
  left: readonly BoundColumn[],
  right: readonly BoundColumn[],
  { influences }: FromResult,
): BoundColumn[] {
  const merged: BoundColumn[] = []
  const gone = new Set<BoundColumn>()
  for (const { name, span } of sharedNames(join, left, right)) {
    const first = sideColumn(context, scope, left, name, span)
    const second = sideColumn(context, scope, right, name, span)
    for (const column of [first, second])
      if (column !== undefined) influences.push({ clause: 'JOIN', column, span })
    if (first === undefined || second === undefined) {
      reportMissing(context, name, span, first === undefined ? left : right)
      continue
    }
    const column = mergeTwo(join, first, second)
    scope.merged.set(first, column)
    scope.merged.set(second, column)
    gone.add(first).add(second)
    merged.push(column)
  }
  const stays = (column: BoundColumn): boolean => !gone.has(column)
  return [...merged, ...left.filter(stays), ...right.filter(stays)]
}

/** The outer side of an outer join has the value; of a full one either may have it. */
function mergeTwo({ type }: Join, left: BoundColumn, right: BoundColumn): BoundColumn {
  const kept = type === 'RIGHT' ? [right] : type === 'FULL' ? [left, right] : [left]
  const logicalType = commonColumnType(kept)
  return {
    name: left.name,
    ...(logicalType !== undefined && { type: logicalType }),
    origin: {
      kind: 'expression',
      inputs: kept.map((column) => ({ column, use: type === 'FULL' ? 'transformation' : 'identity' })),
      queries: [],
    },
  }
}

interface SharedName {
  readonly name: string
  readonly span: Span
}

function sharedNames(
  { natural, using, span }: Join,
  left: readonly BoundColumn[],
  right: readonly BoundColumn[],
): readonly SharedName[] {
  if (!natural) return using ?? []
  const names = new Set(right.map((column) => column.name))
  names.delete('*')
  return [...new Set(left.map((column) => column.name))]
    .filter((name) => names.has(name))
    .map((name) => ({ name, span }))
}

function sideColumn(
  context: BindContext,
  { merged }: Scope,
  columns: readonly BoundColumn[],
  name: string,
  span: Span,
): BoundColumn | undefined {
  const known = columns.filter((column) => column.name === name && !isOpen(column))
  if (known.length > 1)
    report(context, span, {
      code: 'SQL.AMBIGUOUS_COLUMN',
      message: `${name} is the name of ${known.length} columns on one side of the join`,
      hint: 'Write the condition with ON, and the alias of its table before each column.',
    })
  if (known[0] !== undefined) return known[0]
  const open = columns.find(isOpen)
  return open === undefined ? undefined : mergedColumn(merged, columnThroughOpen(open, name))
}

function reportMissing(
  context: BindContext,
  name: string,
  span: Span,
  columns: readonly BoundColumn[],
): void {
  report(context, span, {
    code: 'SQL.UNKNOWN_COLUMN',
    message: `USING names ${name}, which is not on both sides of the join`,
    hint:
      suggestName(
        context,
        name,
        columns.map((column) => column.name),
      ) ?? 'USING takes columns that both sides have.',
  })
}
