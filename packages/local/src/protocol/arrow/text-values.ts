import type { ArrowValues, Validity } from './arrow-values.ts'
import { isValid } from './arrow-values.ts'

/** Texts or bytes one behind the other, with where each begins. */
export function textValues(
  rowCount: number,
  valid: Validity,
  bytesAt: (row: number) => Uint8Array,
): ArrowValues {
  const offsets = new Int32Array(rowCount + 1)
  let values = new Uint8Array(rowCount * 16)
  let end = 0
  for (let row = 0; row < rowCount; row += 1) {
    if (isValid(valid, row)) {
      const bytes = bytesAt(row)
      if (end + bytes.length > values.length) {
        const larger = new Uint8Array(Math.max(values.length * 2, end + bytes.length))
        larger.set(values)
        values = larger
      }
      values.set(bytes, end)
      end += bytes.length
    }
    offsets[row + 1] = end
  }
  return { ...valid, offsets, values: values.subarray(0, end) }
}
