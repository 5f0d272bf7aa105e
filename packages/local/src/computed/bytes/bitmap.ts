/** Bits of a bitmap. */
const size = 32_768

/** Up to so many bits are written as their places. */
const listed = 4_096

/**
 * The bits of a bitmap as bytes: how many there are, then the place of each, four places at least; many bits as a plain bitmap.
 * Snowflake tells the first form in an example and promises none.
 *
 * Source: https://docs.snowflake.com/en/user-guide/querying-bitmaps-for-distinct-counts
 */
export function writeBitmap(places: Iterable<number>): Uint8Array {
  const sorted = [...new Set(places)].sort((left, right) => left - right)
  if (sorted.length > listed) {
    const bytes = Buffer.alloc(2 + size / 8)
    bytes.writeUInt16BE(0xffff)
    for (const place of sorted) {
      const at = 2 + (place >> 3)
      bytes[at] = (bytes[at] ?? 0) | (1 << (place & 7))
    }
    return bytes
  }
  const bytes = Buffer.alloc(2 + 2 * Math.max(4, sorted.length))
  bytes.writeUInt16BE(sorted.length)
  for (const [index, place] of sorted.entries()) bytes.writeUInt16LE(place, 2 + 2 * index)
  return bytes
}

/** The places of the bits in bytes that {@link writeBitmap} wrote, in order. */
export function readBitmap(bytes: Uint8Array): readonly number[] {
  const buffer = Buffer.from(bytes)
  const count = buffer.length < 2 ? 0 : buffer.readUInt16BE()
  if (count !== 0xffff)
    return Array.from({ length: Math.min(count, (buffer.length - 2) >> 1) }, (_, index) =>
      buffer.readUInt16LE(2 + 2 * index),
    )
  return Array.from({ length: 8 * (buffer.length - 2) }, (_, place) => place).filter(
    (place) => ((buffer[2 + (place >> 3)] ?? 0) >> (place & 7)) & 1,
  )
}

/** Whether a number is the place of a bit. */
export const isPlace = (place: number): boolean => Number.isInteger(place) && place >= 0 && place < size
