import type { QualityNotes, QualityOperator } from '../../odcs/quality.ts'

/** The operand that each operator takes. */
interface Operands {
  readonly mustBe: unknown
  readonly mustNotBe: unknown
  readonly mustBeGreaterThan: number
  readonly mustBeGreaterOrEqualTo: number
  readonly mustBeLessThan: number
  readonly mustBeLessOrEqualTo: number
  readonly mustBeBetween: readonly [number, number]
  readonly mustNotBeBetween: readonly [number, number]
}

/** Exactly one operator with its operand. */
export type Comparison = {
  [Operator in QualityOperator]: { readonly [Key in Operator]: Operands[Key] } & {
    readonly [Key in Exclude<QualityOperator, Operator>]?: never
  }
}[QualityOperator]

/** A comparison and what the rule says about itself. */
export type ComparisonRule = Comparison & QualityNotes
