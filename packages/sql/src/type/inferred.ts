import type { LogicalType } from '@mesh/core'

/** A bare NULL: it takes any type that stands beside it. */
export interface NullType {
  readonly kind: 'null'
}

/** A span of time; `days` is whether it is made of whole days, months or years. */
export interface IntervalType {
  readonly kind: 'interval'
  readonly days: boolean
}

/** DECFLOAT: a floating-point number of 38 decimal digits, which no logical type stands for. */
export interface DecimalFloatType {
  readonly kind: 'decfloat'
}

/** What is known of a value inside an expression: more than a {@link LogicalType} can say, or nothing. */
export type Inferred = LogicalType | NullType | IntervalType | DecimalFloatType | undefined

/** The type of a bare NULL. */
export const nullType: NullType = { kind: 'null' }

/** The type of a DECFLOAT. */
export const decimalFloatType: DecimalFloatType = { kind: 'decfloat' }

/** What can be told outside of the expression. */
export function logicalTypeIn(inferred: Inferred): LogicalType | undefined {
  switch (inferred?.kind) {
    case 'null':
    case 'interval':
    case 'decfloat':
      return undefined
    default:
      return inferred
  }
}
