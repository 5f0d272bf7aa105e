import type { Star } from '../../tree/query/star.ts'
import type { BoundColumn } from '../bound-query.ts'
import { columnThroughOpen, isOpen } from '../column/open-column.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindValue } from '../expression/bind-value.ts'
import type { Scope } from './scope.ts'
import { starColumns } from './star-columns.ts'

/** The output columns of a star of the select list, with its REPLACE and RENAME. */
export function expandStar(context: BindContext, scope: Scope, star: Star): readonly BoundColumn[] {
  const columns = starColumns(context, scope, star)
  if (star.rename.length === 0 && star.replace.length === 0) return columns.map((column) => passOn(column))
  const renamed = new Map(star.rename.map((each) => [each.from.name, each.to.name]))
  const replaced = new Map(star.replace.map((each) => [each.name.name, each.expression]))
  const output = (column: BoundColumn): BoundColumn => {
    const expression = replaced.get(column.name)
    const name = renamed.get(column.name) ?? column.name
    return expression === undefined ? passOn(column, name) : bindValue(context, scope, expression, name)
  }
  return columns.flatMap((column) => {
    if (!isOpen(column)) return [output(column)]
    // What REPLACE and RENAME name must be among the columns that are not known.
    const named = new Set([...replaced.keys(), ...renamed.keys()])
    const known = [...named].filter((name) => columns.every((each) => each.name !== name))
    return [...known.map((name) => output(columnThroughOpen(column, name))), passOn(column)]
  })
}
