import type { RowsRelation } from '../../translate/translation.ts'
import type { Facts } from '../fact.ts'
import { inventoryView } from '../view.ts'
import type { World } from '../world.ts'
import type { Asked } from './asked.ts'

/** A table function of INFORMATION_SCHEMA. */
export interface AccountFunction {
  /** The names of its parameters, in the order in which arguments without names stand for them. */
  readonly parameters: readonly string[]
  relation(asked: Asked, world: World): RowsRelation
}

/** What a function gives: entries told by facts, those for which conditions hold, at most so many. */
export interface ToldBy<Entry> {
  readonly entries: readonly Entry[]
  readonly facts: Facts<Entry>
  /** The columns in their order, with single spaces between them. */
  readonly columns: string
  /** Conditions on a column, in DuckDB's SQL: the operator and what it compares with. Undefined ones do not count. */
  readonly where?: readonly (readonly [column: string, operator: '>=' | '<=', value: string | undefined])[]
  readonly limit?: number
}

/** The rows that a function gives. */
export function told<Entry>(
  { name }: Asked,
  world: World,
  { entries, facts, columns, where = [], limit }: ToldBy<Entry>,
): RowsRelation {
  const shown = columns.split(' ')
  const hidden = where.map(([column]) => column).filter((column) => !shown.includes(column))
  const names = [...shown, ...new Set(hidden)]
  const view = inventoryView(() => entries, facts, names.join(' '))
  const relation = view.relation(world, [name], () => true)
  const conditions = where.flatMap(([column, operator, value]) =>
    value === undefined ? [] : [{ column: names.indexOf(column), operator, value }],
  )
  return {
    ...relation,
    columns: relation.columns.slice(0, shown.length),
    hidden: relation.columns.slice(shown.length),
    restrict: { conditions, limit },
  }
}
