import type { Check } from '../../check/check.ts'
import type { Threshold } from '../../check/threshold.ts'
import { thresholdHolds } from '../../check/threshold-holds.ts'

/** A number of rows that a check counts, and what its fractions divide by. */
export interface Counted {
  readonly value: number
  readonly rows: number
  readonly nonNull: number
}

/** Whether a check neither fails nor warns when it counts so many. Thresholds that look at earlier runs always hold. */
export const allows = ({ must, should }: Check, counted: Counted): boolean =>
  [must, should].every((threshold) => threshold === undefined || holds(threshold, counted))

function holds(threshold: Threshold, { value, rows, nonNull }: Counted): boolean {
  if (threshold.kind === 'change' || threshold.kind === 'usual') return true
  const divisor = threshold.measure === 'fractionOfRows' ? rows : nonNull
  const measured = threshold.measure === 'value' ? value : divisor === 0 ? 0 : value / divisor
  return thresholdHolds(threshold, measured)
}
