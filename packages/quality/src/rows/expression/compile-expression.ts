import { assertNever } from '@mesh/core'
import type { Expression } from '@mesh/sql'
import { notEvaluable } from '../../errors.ts'
import { numberCell } from '../cell/literal-cell.ts'
import { isFloat } from '../decimal/decimal-type.ts'
import { compileCall } from './compile-call.ts'
import { computed } from './computed.ts'
import type { Evaluator, ExpressionScope } from './evaluator.ts'
import { fixed } from './fixed.ts'
import { datePartOf } from './functions/date.ts'
import { calculate, compileArithmetic } from './node/arithmetic.ts'
import { compileCase } from './node/case.ts'
import { compileCast, compileTypedLiteral } from './node/cast.ts'
import { compileComparison } from './node/comparison.ts'
import { compileLike, compileLikeAny } from './node/like.ts'
import { compileLogical, negate } from './node/logical.ts'
import { compilePath } from './node/path.ts'
import { compileBetween, compileInList, compileIs, compileIsDistinctFrom } from './node/predicate.ts'

/**
 * Makes an expression ready to be evaluated for each row, by Snowflake's rules: three truth values, exact decimals, text by
 * code points. What is not known is refused, never guessed.
 *
 * @throws QUALITY.NOT_EVALUABLE with the position, QUALITY.INCOMPARABLE, QUALITY.NO_COLUMN.
 */
export function compileExpression(node: Expression, scope: ExpressionScope): Evaluator {
  switch (node.kind) {
    case 'stringLiteral':
      return fixed({ kind: 'string', maxLength: node.value.length }, node.value)
    case 'numberLiteral': {
      const { type, cell } = numberCell(node.text)
      return fixed(type, cell)
    }
    case 'booleanLiteral':
      return fixed({ kind: 'boolean' }, node.value)
    case 'nullLiteral':
      return fixed({ kind: 'null' }, null)
    case 'binaryLiteral':
      return fixed({ kind: 'binary' }, new Uint8Array(Buffer.from(node.hex, 'hex')))
    case 'typedLiteral':
      return compileTypedLiteral(node, scope)
    case 'columnReference': {
      const { type, cells } = scope.column(node)
      return { type, at: (row) => cells[row] ?? null }
    }
    case 'unary':
      return compileUnary(node, scope)
    case 'logical':
      return compileLogical(node, scope)
    case 'arithmetic':
      return compileArithmetic(node, scope)
    case 'comparison':
      return compileComparison(node, scope)
    case 'is':
      return compileIs(node, scope)
    case 'isDistinctFrom':
      return compileIsDistinctFrom(node, scope)
    case 'inList':
      return compileInList(node, scope)
    case 'between':
      return compileBetween(node, scope)
    case 'like':
      return compileLike(node, scope)
    case 'likeAny':
      return compileLikeAny(node, scope)
    case 'case':
      return compileCase(node, scope)
    case 'cast':
      return compileCast(node, scope)
    case 'extract':
      return datePartOf(node.part.name, scope.compile(node.operand), scope.locate(node.span))
    case 'functionCall':
      return compileCall(node, scope)
    case 'path':
      return compilePath(node, scope)
    case 'quantifiedComparison':
    case 'inQuery':
    case 'exists':
    case 'subquery':
      throw notEvaluable('A query within an expression', scope.locate(node.span))
    case 'row':
    case 'arrayConstant':
    case 'objectConstant':
    case 'intervalLiteral':
    case 'typeLiteral':
    case 'positionalColumn':
    case 'outerJoinColumn':
    case 'dynamicColumn':
    case 'variable':
    case 'placeholder':
    case 'collate':
    case 'defaultValue':
    case 'template':
      throw notEvaluable(`An expression of the kind ${node.kind}`, scope.locate(node.span))
    default:
      return assertNever(node, 'expression')
  }
}

function compileUnary(node: Extract<Expression, { kind: 'unary' }>, scope: ExpressionScope): Evaluator {
  const value = scope.compile(node.operand)
  switch (node.operator) {
    case 'NOT':
      return negate(value)
    case '-':
    case '+': {
      const where = scope.locate(node.span)
      if (node.operator === '-' && isFloat(value.type))
        return computed(value.type, [value], (row) => {
          const cell = value.at(row)
          return cell === null ? null : -cell
        })
      const signed = calculate(node.operator, fixed({ kind: 'integer', precision: 1 }, 0n), value, where)
      return signed
    }
    default:
      throw notEvaluable(node.operator, scope.locate(node.span))
  }
}
