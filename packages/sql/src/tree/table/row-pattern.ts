import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** What the rows of a match look like. Source: https://docs.snowflake.com/en/sql-reference/constructs/match_recognize */
export type RowPattern =
  | PatternSymbol
  | PatternAnchor
  | PatternSequence
  | PatternAlternation
  | PatternPermutation
  | PatternExclusion
  | PatternRepetition

/** A row that has a symbol. */
export interface PatternSymbol extends NodeBase {
  readonly kind: 'patternSymbol'
  readonly symbol: Identifier
}

/** The start or the end of the partition. */
export interface PatternAnchor extends NodeBase {
  readonly kind: 'patternAnchor'
  readonly at: '^' | '$'
}

/** `a b c`: one after the other. */
export interface PatternSequence extends NodeBase {
  readonly kind: 'patternSequence'
  readonly items: readonly RowPattern[]
}

/** `a | b`: one of them. It binds tighter than a sequence: `a b | c` is `a (b | c)`. */
export interface PatternAlternation extends NodeBase {
  readonly kind: 'patternAlternation'
  readonly items: readonly RowPattern[]
}

/** `PERMUTE(a, b)`: all of them in any order. */
export interface PatternPermutation extends NodeBase {
  readonly kind: 'patternPermutation'
  readonly items: readonly RowPattern[]
}

/** `{- a -}`: rows of the match that are not in the result. */
export interface PatternExclusion extends NodeBase {
  readonly kind: 'patternExclusion'
  readonly item: RowPattern
}

/** `a*`, `a+?`, `a{2,3}`. */
export interface PatternRepetition extends NodeBase {
  readonly kind: 'patternRepetition'
  readonly item: RowPattern
  readonly least: number
  /** Absent: as many as there are. */
  readonly most?: number
  /** As few as possible: a `?` stands behind. */
  readonly reluctant: boolean
}
