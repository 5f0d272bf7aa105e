import { toQualifiedName, walkSql } from '@mesh/sql'
import { notEvaluable } from '../../errors.ts'
import { keyOfCell } from '../cell/key-of-cell.ts'
import { rowValue } from '../cell/row-value.ts'
import { asType } from '../expression/as-type.ts'
import type { Evaluator, ExpressionScope } from '../expression/evaluator.ts'
import type { RowSet } from '../table/row-set.ts'
import { aggregateScope, isAggregate } from './aggregate-scope.ts'
import { type PlainSelect, plainSelect } from './plain-select.ts'

/** What a query gives. */
export interface QueryAnswer {
  /** How many rows. */
  readonly count: number
  /** The first value of its only row, as an engine gives it; nothing when there is no row. */
  first(): unknown
}

/**
 * Evaluates a query of one's own over rows: of one table, with a filter, aggregates, groups and HAVING, no more.
 *
 * @throws SQL.SYNTAX; QUALITY.NOT_EVALUABLE with the position, also where the first of several rows is asked for.
 */
export function evaluateQuery(text: string, rows: RowSet): QueryAnswer {
  const plain = plainSelect(text)
  const { select, table } = plain
  const alias = table?.alias?.name.name
  const all = table === undefined ? undefined : rows.table(toQualifiedName(table.name))
  const kept = all === undefined ? undefined : filter(all, plain, text, alias)
  const groups = groupsOf(kept, plain, text, alias)
  const found =
    groups === undefined
      ? Array.from({ length: kept?.count ?? 1 }, (_, row) => ({
          scope: (kept ?? rows).scope(text, alias),
          row,
        }))
      : groups.filter(({ scope }) => {
          const { having } = select
          return having === undefined || asType(scope.compile(having), { kind: 'boolean' }).at(0) === true
        })
  return {
    count: found.length,
    first() {
      const [row, second] = found
      const [item] = select.items
      const several = () =>
        notEvaluable('The first of several rows or columns', rows.scope(text).locate(select.span))
      if (item === undefined || item.kind === 'star') throw several()
      if (row === undefined) return undefined
      const { type, at } = row.scope.compile(item.expression)
      if (second !== undefined) throw several()
      const cell = at(row.row)
      return cell === null ? null : rowValue(type)(cell)
    },
  }
}

function filter(
  rows: RowSet,
  { select: { where } }: PlainSelect,
  text: string,
  alias: string | undefined,
): RowSet {
  if (where === undefined) return rows
  const { at } = asType(rows.scope(text, alias).compile(where), { kind: 'boolean' })
  return rows.where((row) => at(row) === true)
}

/** What is told of each group; without GROUP BY all rows are one, if anything aggregates. Nothing when rows stay rows. */
function groupsOf(
  rows: RowSet | undefined,
  { select, groupBy }: PlainSelect,
  text: string,
  alias: string | undefined,
): readonly { readonly scope: ExpressionScope; readonly row: number }[] | undefined {
  if (rows === undefined) return undefined
  const same = new Set(
    groupBy?.flatMap((item) => (item.kind === 'columnReference' ? [item.parts.at(-1)?.name ?? ''] : [])),
  )
  const grouped = (members: RowSet) => ({
    scope: aggregateScope(members.scope(text, alias), members.count, same),
    row: 0,
  })
  if (groupBy !== undefined) {
    const scope = rows.scope(text, alias)
    const keys = groupBy.map((expression) => scope.compile(expression))
    return positionsOf(rows.count, keys).map((positions) => grouped(rows.at(positions)))
  }
  return aggregates(select) ? [grouped(rows)] : undefined
}

function aggregates({ items, having }: PlainSelect['select']): boolean {
  let found = having !== undefined
  for (const item of items)
    walkSql(item, {
      functionCall: (call) => {
        found ||= isAggregate(call)
      },
    })
  return found
}

/** The positions of rows by equal values of the keys; NULL is like NULL. */
function positionsOf(count: number, keys: readonly Evaluator[]): readonly (readonly number[])[] {
  const keysOf = keys.map(({ type, at }) => {
    const keyOf = keyOfCell(type)
    return (row: number) => {
      const cell = at(row)
      return cell === null ? 'null' : `${typeof cell} ${String(keyOf(cell))}`
    }
  })
  const found = new Map<string, number[]>()
  for (let row = 0; row < count; row += 1) {
    const key = JSON.stringify(keysOf.map((keyOf) => keyOf(row)))
    const known = found.get(key)
    if (known === undefined) found.set(key, [row])
    else known.push(row)
  }
  return [...found.values()]
}
