/** Bytes of a text of DuckDB's: a length, and the text itself when it is short, else where it is. */
export const textWidth = 16
/** Longest text that is not elsewhere. */
export const longestInlined = 12

/** Reads the bytes of a text that is elsewhere. */
export type ReadElsewhere = (text: DataView) => Uint8Array

/** Two texts with at most so many bytes between them lie on one page of memory or on two that follow each other. */
const largestGap = 256
const longestRun = 4 * 1024 * 1024

/**
 * The bytes of the long texts of a vector. Texts that lie next to each other in memory are read at once, as a call into the
 * binding costs more than the bytes.
 */
export function readTextRuns(
  memory: DataView,
  isLong: (row: number) => boolean,
  rowCount: number,
  read: ReadElsewhere,
): (row: number) => Uint8Array {
  const lengthOf = (row: number) => memory.getUint32(row * textWidth, true)
  const addressOf = (row: number) =>
    memory.getUint32(row * textWidth + 8, true) + memory.getUint32(row * textWidth + 12, true) * 2 ** 32
  const rows = rowsByAddress(rowCount, isLong, addressOf)
  const runs = new Int32Array(rowCount)
  const offsets = new Int32Array(rowCount)
  const buffers: Uint8Array[] = []
  for (let first = 0; first < rows.length; ) {
    const start = addressOf(rows[first] ?? 0)
    let end = start
    let next = first
    for (; next < rows.length; next += 1) {
      const row = rows[next] ?? 0
      const address = addressOf(row)
      const after = Math.max(end, address + lengthOf(row))
      if (next > first && (address > end + largestGap || after - start > longestRun)) break
      runs[row] = buffers.length
      offsets[row] = address - start
      end = after
    }
    buffers.push(read(textAt(start, end - start)))
    first = next
  }
  return (row) => {
    const offset = offsets[row] ?? 0
    return (buffers[runs[row] ?? 0] ?? new Uint8Array()).subarray(offset, offset + lengthOf(row))
  }
}

function textAt(address: number, length: number): DataView {
  const text = new DataView(new ArrayBuffer(textWidth))
  text.setUint32(0, length, true)
  text.setUint32(8, address % 2 ** 32, true)
  text.setUint32(12, Math.floor(address / 2 ** 32), true)
  return text
}

/** Most vectors have their texts in order, forwards or backwards. */
function rowsByAddress(
  rowCount: number,
  isLong: (row: number) => boolean,
  addressOf: (row: number) => number,
): readonly number[] {
  const rows: number[] = []
  let rises = 0
  let falls = 0
  let last = 0
  for (let row = 0; row < rowCount; row += 1) {
    if (!isLong(row)) continue
    const address = addressOf(row)
    if (rows.length > 0 && address >= last) rises += 1
    if (rows.length > 0 && address <= last) falls += 1
    last = address
    rows.push(row)
  }
  const steps = rows.length - 1
  if (rises >= steps) return rows
  if (falls >= steps) return rows.reverse()
  return rows.sort((left, right) => addressOf(left) - addressOf(right))
}
