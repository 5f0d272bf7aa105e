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

/** What is known of a value inside an expression: more than a {@link LogicalType} can say, or nothing. */
export type Inferred = LogicalType | NullType | IntervalType | undefined

/** The type of a bare NULL. */
export const nullType: NullType = { kind: 'null' }

/** What can be told outside of the expression. */
export const logicalTypeIn = (inferred: Inferred): LogicalType | undefined =>
  inferred?.kind === 'null' || inferred?.kind === 'interval' ? undefined : inferred
