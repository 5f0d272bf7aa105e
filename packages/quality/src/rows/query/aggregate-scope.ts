import { assertNever } from '@mesh/core'
import type { FunctionCall } from '@mesh/sql'
import { evaluationFailed, notEvaluable } from '../../errors.ts'
import type { Cell } from '../cell/cell.ts'
import { keyOfCell } from '../cell/key-of-cell.ts'
import { isFloat, scaleOf } from '../decimal/decimal-type.ts'
import { divideRounded } from '../decimal/divide-rounded.ts'
import { powerOfTen } from '../decimal/power-of-ten.ts'
import { asType } from '../expression/as-type.ts'
import { compileExpression } from '../expression/compile-expression.ts'
import type { Evaluator, ExpressionScope } from '../expression/evaluator.ts'
import { fixed } from '../expression/fixed.ts'
import { typeOfCall } from '../expression/infer-result.ts'
import { extremeCell } from '../extreme-cell.ts'

const aggregates = ['COUNT', 'COUNT_IF', 'SUM', 'AVG', 'MIN', 'MAX'] as const

/** Whether a call takes all rows together. */
export const isAggregate = ({ name: { parts } }: FunctionCall): boolean =>
  parts.length === 1 && aggregates.some((name) => name === parts[0]?.name)

/**
 * A scope in which aggregates are those of so many rows of another scope. Of columns only those may stand by themselves that
 * are the same in all of these rows.
 */
export function aggregateScope(
  rows: ExpressionScope,
  count: number,
  same: ReadonlySet<string>,
): ExpressionScope {
  const scope: ExpressionScope = {
    ...rows,
    column(reference) {
      const name = reference.parts.at(-1)?.name ?? ''
      if (same.has(name)) return rows.column(reference)
      throw notEvaluable(`${name} by itself, which it does not group by,`, rows.locate(reference.span))
    },
    compile: (node) =>
      node.kind === 'functionCall' && isAggregate(node)
        ? aggregate(node, rows, count)
        : compileExpression(node, scope),
  }
  return scope
}

function aggregate(node: FunctionCall, scope: ExpressionScope, count: number): Evaluator {
  const where = scope.locate(node.span)
  const name = node.name.parts[0]?.name as (typeof aggregates)[number]
  if (node.filter !== undefined || node.over !== undefined || node.withinGroup !== undefined)
    throw notEvaluable(`${name} with such clauses`, where)
  const [only, ...more] = node.arguments
  if (name === 'COUNT' && only?.kind === 'star') return fixed(wholeType, BigInt(count))
  if (only === undefined || more.length > 0 || !isValue(only))
    throw notEvaluable(`${name} with such arguments`, where)
  const value = scope.compile(only)
  const condition = name === 'COUNT_IF' ? asType(value, { kind: 'boolean' }) : value
  const all = Array.from({ length: count }, (_, row) => condition.at(row)).filter((cell) => cell !== null)
  const cells = node.distinct ? distinct(all, value) : all
  switch (name) {
    case 'COUNT':
      return fixed(wholeType, BigInt(cells.length))
    case 'COUNT_IF':
      return fixed(wholeType, BigInt(cells.filter((cell) => cell === true).length))
    case 'MIN':
    case 'MAX':
      return fixed(value.type, extremeCell({ type: value.type, cells }, name === 'MIN' ? 'min' : 'max'))
    case 'SUM':
    case 'AVG': {
      const type = typeOfCall(node, [value.type]) ?? value.type
      if (type.kind === 'null') return fixed(type, null)
      const numbers = isFloat(type) ? asType(value, { kind: 'number' }) : value
      if (!isFloat(type) && scaleOf(value.type) === undefined)
        throw notEvaluable(`${name} of a value of type ${value.type.kind}`, where)
      const read =
        cells.length === all.length
          ? Array.from({ length: count }, (_, row) => numbers.at(row)).filter((cell) => cell !== null)
          : cells
      return fixed(type, read.length === 0 ? null : total(read, value, type, name === 'AVG', where))
    }
    default:
      return assertNever(name, 'aggregate')
  }
}

const wholeType = { kind: 'integer', precision: 18 } as const

const isValue = (
  node: FunctionCall['arguments'][number],
): node is Parameters<ExpressionScope['compile']>[0] =>
  !/^(?:star|datePart|namedArgument|lambda|starArgument|tableArgument|stageLocation)$/.test(node.kind)

function distinct(cells: readonly Cell[], { type }: Evaluator): readonly Cell[] {
  const keyOf = keyOfCell(type)
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()]
}

function total(
  cells: readonly Cell[],
  { type: from }: Evaluator,
  to: Evaluator['type'],
  averages: boolean,
  where: ReturnType<ExpressionScope['locate']>,
): Cell {
  const [scale, wanted] = [scaleOf(from), scaleOf(to)]
  if (scale === undefined || wanted === undefined) {
    const sum = cells.reduce((all: number, cell) => all + Number(cell), 0)
    return averages ? sum / cells.length : sum
  }
  const units = cells.reduce((all: bigint, cell) => all + (cell as bigint), 0n)
  if (units >= powerOfTen(38) || units <= -powerOfTen(38))
    throw evaluationFailed('A sum has more than 38 digits.', where)
  return averages ? divideRounded(units * powerOfTen(wanted - scale), BigInt(cells.length)) : units
}
