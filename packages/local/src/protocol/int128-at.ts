/** A 128-bit whole number. */
export const int128At = (memory: DataView, row: number): bigint =>
  (memory.getBigInt64(row * 16 + 8, true) << 64n) | memory.getBigUint64(row * 16, true)
