import type { Star } from '../../tree/query/star.ts'
import type { BoundColumn } from '../bound-query.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import type { Scope } from './scope.ts'
import { starColumns } from './star-columns.ts'

/** The output columns of a star of the select list, with its REPLACE and RENAME. */
export function expandStar(context: BindContext, scope: Scope, star: Star): readonly BoundColumn[] {
  const renamed = new Map(star.rename.map((each) => [each.from.name, each.to.name]))
  const replaced = new Map(star.replace.map((each) => [each.name.name, each.expression]))
  return starColumns(context, scope, star).map((column): BoundColumn => {
    const expression = replaced.get(column.name)
    const name = renamed.get(column.name) ?? column.name
    return expression === undefined
      ? passOn(column, name)
      : { name, origin: { kind: 'expression', ...bindExpression(context, scope, expression), expression } }
  })
}
