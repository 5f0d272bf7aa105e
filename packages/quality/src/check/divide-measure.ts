import { assertNever } from '@mesh/core'
import type { Measure } from './threshold.ts'

/** The numbers of a check, before any division. */
export interface Measured {
  readonly value: number
  /** Rows measured. */
  readonly rows?: number
  /** Rows with a value. */
  readonly nonNull?: number
}

/** What a threshold compares of measured numbers. A fraction of no rows is 0. */
export function divideMeasure({ value, rows = 0, nonNull }: Measured, measure: Measure): number {
  switch (measure) {
    case 'value':
      return value
    case 'fractionOfRows':
      return rows === 0 ? 0 : value / rows
    case 'fractionOfNonNull': {
      const divisor = nonNull ?? rows
      return divisor === 0 ? 0 : value / divisor
    }
    default:
      return assertNever(measure, 'measure')
  }
}
