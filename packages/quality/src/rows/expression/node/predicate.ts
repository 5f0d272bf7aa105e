import type { Between, InList, Is, IsDistinctFrom } from '@mesh/sql'
import { notEvaluable } from '../../../errors.ts'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator, ExpressionScope } from '../evaluator.ts'
import { compare, ordering } from './comparison.ts'
import { join, negate } from './logical.ts'

const boolean = { kind: 'boolean' } as const

/** `IS [NOT] NULL | TRUE | FALSE`: never NULL itself. */
export function compileIs({ operand, negated, test }: Is, scope: ExpressionScope): Evaluator {
  const value = scope.compile(operand)
  const { at } = test === 'NULL' ? value : asType(value, boolean)
  const wanted = test === 'NULL' ? null : test === 'TRUE'
  return computed(boolean, [value], (row) => (at(row) === wanted) !== negated)
}

/** `IS [NOT] DISTINCT FROM`: NULL equals NULL. */
export function compileIsDistinctFrom(node: IsDistinctFrom, scope: ExpressionScope): Evaluator {
  const [left, right] = [scope.compile(node.left), scope.compile(node.right)]
  const same = equalNull(left, right)
  return node.negated ? same : negate(same)
}

/** Whether two values are equal, NULL to NULL. */
export function equalNull(left: Evaluator, right: Evaluator): Evaluator {
  const order = ordering(left, right)
  return computed(boolean, [left, right], (row) => {
    const found = order(row)
    return found === null ? left.at(row) === null && right.at(row) === null : found === 0
  })
}

/** `BETWEEN low AND high`, both included. */
export function compileBetween(node: Between, scope: ExpressionScope): Evaluator {
  const [operand, low, high] = [node.operand, node.low, node.high].map((each) => scope.compile(each)) as [
    Evaluator,
    Evaluator,
    Evaluator,
  ]
  return negate(join('AND', [compare('>=', operand, low), compare('<=', operand, high)]), node.negated)
}

/** `IN (item, …)`: unknown when nothing equals and something is NULL. Rows are compared value by value. */
export function compileInList(node: InList, scope: ExpressionScope): Evaluator {
  if (node.operand.kind === 'row') {
    const values = node.operand.items.map((each) => scope.compile(each))
    const rows = node.items.map((item) => {
      if (item.kind !== 'row' || item.items.length !== values.length)
        throw notEvaluable('IN with rows of several lengths', scope.locate(item.span))
      return join(
        'AND',
        item.items.map((each, index) => compare('=', values[index] as Evaluator, scope.compile(each))),
      )
    })
    return negate(join('OR', rows), node.negated)
  }
  const operand = scope.compile(node.operand)
  const tests = node.items.map((item) => compare('=', operand, scope.compile(item)))
  return negate(join('OR', tests), node.negated)
}
