import { divideRounded } from './divide-rounded.ts'
import { powerOfTen } from './power-of-ten.ts'

/** A decimal counted in units of another scale, rounded half away from zero where digits are lost. */
export function rescale(units: bigint, from: number, to: number): bigint {
  if (from === to) return units
  return from < to ? units * powerOfTen(to - from) : divideRounded(units, powerOfTen(from - to))
}
