import { findCalled } from '../function/find-called.ts'
import { maxSqlDepth } from '../parse/max-sql-depth.ts'
import type { Argument, FunctionCall } from '../tree/expression/function-call.ts'
import { isExpression } from '../walk/guards.ts'
import { inferType } from './infer-type.ts'
import { anyOfFunctions, neverNullFunctions, strictFunctions } from './null-rules.ts'
import type { TypeScope } from './type-scope.ts'

/**
 * Whether an expression certainly has a value in every row. What is not known may be NULL: a function of the user's, a column
 * that the scope does not call required. What an outer join adds to a row is no longer required.
 *
 * @example
 * isNeverNull(parseExpression("COALESCE(a, 'none')")) // true
 */
export const isNeverNull = (expression: Argument, scope: TypeScope = {}): boolean =>
  certain(expression, scope, 0)

function certain(node: Argument, scope: TypeScope, depth: number): boolean {
  if (depth > maxSqlDepth) return false
  const all = (...nodes: readonly (Argument | undefined)[]): boolean =>
    nodes.every((each) => each === undefined || certain(each, scope, depth + 1))
  switch (node.kind) {
    case 'stringLiteral':
    case 'numberLiteral':
    case 'booleanLiteral':
    case 'binaryLiteral':
    case 'typedLiteral':
    case 'intervalLiteral':
    case 'arrayConstant':
    case 'objectConstant':
    case 'datePart':
    case 'is':
    case 'isDistinctFrom':
    case 'exists':
      return true
    case 'columnReference':
    case 'positionalColumn':
      return scope.required?.(node) ?? false
    case 'unary':
      return node.operator !== '**' && all(node.operand)
    case 'logical':
    case 'arithmetic':
      return all(...node.operands)
    case 'comparison':
      return all(node.left, node.right)
    case 'between':
      return all(node.operand, node.low, node.high)
    case 'like':
      return all(node.operand, node.pattern, node.escape)
    case 'inList':
      return all(node.operand, ...node.items)
    case 'case':
      return node.otherwise !== undefined && all(node.otherwise, ...node.branches.map(({ then }) => then))
    case 'cast':
      return !node.try && keepsValue(node.operand, scope) && all(node.operand)
    case 'collate':
    case 'extract':
      return all(node.operand)
    case 'namedArgument':
      return isExpression(node.value) && all(node.value)
    case 'functionCall':
      return certainCall(node, (each) => all(each))
    default:
      return false
  }
}

/** A cast of a semi-structured value gives NULL for the null of JSON. */
function keepsValue(operand: Argument, scope: TypeScope): boolean {
  if (!isExpression(operand)) return false
  const type = inferType(operand, scope)
  return type !== undefined && type.kind !== 'variant'
}

function certainCall(call: FunctionCall, holds: (argument: Argument) => boolean): boolean {
  const name = call.of === undefined ? findCalled(call.name)?.name : undefined
  if (name === undefined) return false
  if (neverNullFunctions.has(name)) return true
  if (strictFunctions.has(name)) return call.arguments.every(holds)
  if (anyOfFunctions.has(name)) return call.arguments.some(holds)
  return (name === 'IFF' || name === 'NVL2') && call.arguments.slice(1).every(holds)
}
