import type { Location, LogicalType } from '@mesh/core'
import type { Expression } from '@mesh/sql'
import { evaluationFailed, notEvaluable } from '../../../errors.ts'
import type { Cell } from '../../cell/cell.ts'
import type { ValueType } from '../../cell/value-type.ts'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator, ExpressionScope, ValueAt } from '../evaluator.ts'
import { strict } from '../strict.ts'

/** A call whose arguments are ready. */
export interface EvaluatedCall {
  /** Upper-case name. */
  readonly name: string
  readonly args: readonly Evaluator[]
  /** The arguments as they are written; a bare date part is not among them. */
  readonly written: readonly Expression[]
  /** The unit written bare as an argument: the `DAY` of `DATEADD(day, 1, d)`. */
  readonly part?: string
  /** What the function gives, where it is certain. */
  readonly type: ValueType | undefined
  readonly where: Location
  readonly scope: ExpressionScope
}

/** How a function is evaluated. */
export type FunctionRule = (call: EvaluatedCall) => Evaluator

/** A family of functions by upper-case name. */
export type FunctionRules = Readonly<Record<string, FunctionRule>>

/** The n-th argument. @throws QUALITY.EVALUATION when there is none. */
export function argument({ args, name, where }: EvaluatedCall, index: number): Evaluator {
  const found = args[index]
  if (found === undefined) throw evaluationFailed(`${name} has too few arguments.`, where)
  return found
}

/** The n-th argument as text, written out by the default formats. */
export const textArgument = (call: EvaluatedCall, index: number): ValueAt =>
  asType(argument(call, index), { kind: 'string' }).at

/** The n-th argument as a whole number; a decimal is rounded. */
export const wholeArgument = (call: EvaluatedCall, index: number): ValueAt =>
  asType(argument(call, index), { kind: 'integer', precision: 38 }).at

/** The n-th argument as FLOAT. */
export const floatArgument = (call: EvaluatedCall, index: number): ValueAt =>
  asType(argument(call, index), { kind: 'number' }).at

/** The text of an argument that is a constant. @throws QUALITY.NOT_EVALUABLE when it is none. */
export function constantText(call: EvaluatedCall, index: number): string {
  const found = call.written[index]
  if (found?.kind === 'stringLiteral') return found.value
  throw notEvaluable(`${call.name} with a computed argument ${index + 1}`, call.where)
}

/** The whole number of an argument that is a constant. @throws QUALITY.NOT_EVALUABLE when it is none. */
export function constantWhole(call: EvaluatedCall, index: number): number {
  const found = call.written[index]
  const [sign, digits] = found?.kind === 'unary' && found.operator === '-' ? [-1, found.operand] : [1, found]
  if (digits?.kind === 'numberLiteral' && /^\d+$/.test(digits.text)) return sign * Number(digits.text)
  throw notEvaluable(`${call.name} with a computed argument ${index + 1}`, call.where)
}

/** The value of a call from those of its arguments, NULL where one is. */
export const strictly = (
  call: EvaluatedCall,
  type: ValueType,
  operands: readonly ValueAt[],
  value: (...cells: readonly Cell[]) => Cell | null,
): Evaluator => computed(type, call.args, strict(operands, value))

export const textType: LogicalType = { kind: 'string' }
export const booleanType: LogicalType = { kind: 'boolean' }
export const wholeType: LogicalType = { kind: 'integer', precision: 38 }
export const floatType: LogicalType = { kind: 'number' }
export const dayType: LogicalType = { kind: 'date' }
