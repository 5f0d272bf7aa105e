import type { ArrowShape } from './arrow-shape.ts'
import { isOneNumber } from './arrow-shape.ts'
import type { ArrowValues, Validity } from './arrow-values.ts'
import { isValid } from './arrow-values.ts'
import type { Instant } from './instant.ts'

/** Moments as Snowflake lays them out: seconds, fraction and zone side by side, or one number for small scales. */
export function instantValues(
  { scale, isZoned }: Extract<ArrowShape, { kind: 'instant' }>,
  rowCount: number,
  valid: Validity,
  instantAt: (row: number) => Instant,
): ArrowValues {
  const isOne = isOneNumber(scale, isZoned)
  const unit = 10 ** scale
  const epochs = new Int32Array(rowCount * 2)
  const fractions = new Int32Array(isOne ? 0 : rowCount)
  const zones = new Int32Array(isZoned ? rowCount : 0)
  for (let row = 0; row < rowCount; row += 1) {
    if (!isValid(valid, row)) continue
    const { seconds, nanos, zone } = instantAt(row)
    if (isOne)
      put(epochs, row, BigInt(seconds) * BigInt(unit) + BigInt(Math.floor(nanos / 10 ** (9 - scale))))
    else {
      putNumber(epochs, row, seconds)
      fractions[row] = nanos
    }
    if (isZoned) zones[row] = zone
  }
  if (isOne && !isZoned) return { ...valid, values: epochs }
  const children = [epochs, ...(isOne ? [] : [fractions]), ...(isZoned ? [zones] : [])]
  return { ...valid, children: children.map((values) => ({ ...valid, values })) }
}

/** A 64-bit number as its two halves. */
function putNumber(halves: Int32Array, row: number, value: number): void {
  const high = Math.floor(value / 0x1_0000_0000)
  halves[row * 2] = value - high * 0x1_0000_0000
  halves[row * 2 + 1] = high
}

function put(halves: Int32Array, row: number, value: bigint): void {
  halves[row * 2] = Number(BigInt.asIntN(32, value))
  halves[row * 2 + 1] = Number(value >> 32n)
}
