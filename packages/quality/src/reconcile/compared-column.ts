import type { ResultColumn } from '@mesh/core'
import type { ValueFamily } from './value-family.ts'

/** A column that both tables have. */
export interface ComparedColumn {
  /** Its name on the left. */
  readonly name: string
  readonly left: ResultColumn
  readonly right: ResultColumn
  readonly family: ValueFamily
  /** Numbers that differ by at most this much are equal; 0 for floats means eleven significant digits. */
  readonly tolerance: number
}

/** One of the two tables. */
export type Side = 'left' | 'right'
