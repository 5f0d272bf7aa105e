/** The memory of a column of a record batch, by Arrow's columnar format. */
export interface ArrowValues {
  readonly nullCount: number
  /** A bit a row; of no length when there is no null. */
  readonly validity: Uint8Array
  readonly values?: ArrayBufferView
  readonly offsets?: Int32Array
  readonly children?: readonly ArrowValues[]
}

/** Which rows have a value. */
export type Validity = Pick<ArrowValues, 'nullCount' | 'validity'>

const none = new Uint8Array(0)

/** Bits of rows, as DuckDB and Arrow alike have them. */
export function validityOf(bits: Uint8Array | null, rowCount: number): Validity {
  if (bits === null) return { nullCount: 0, validity: none }
  let valid = 0
  for (let row = 0; row < rowCount; row += 1) valid += ((bits[row >> 3] ?? 0) >> (row & 7)) & 1
  return valid === rowCount
    ? { nullCount: 0, validity: none }
    : { nullCount: rowCount - valid, validity: bits.subarray(0, Math.ceil(rowCount / 8)) }
}

/** Whether a row has a value. */
export const isValid = ({ nullCount, validity }: Validity, row: number): boolean =>
  nullCount === 0 || (((validity[row >> 3] ?? 0) >> (row & 7)) & 1) === 1

/** Bits that are set where a row has this. */
export function bitsOf(rowCount: number, has: (row: number) => boolean): Uint8Array {
  const bits = new Uint8Array(Math.ceil(rowCount / 8))
  for (let row = 0; row < rowCount; row += 1)
    if (has(row)) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7))
  return bits
}
