/** A 64-bit whole number: as a number where that is exact. */
export function int64At(memory: DataView, row: number): number | bigint {
  const high = memory.getInt32(row * 8 + 4, true)
  return high < 0x20_0000 && high >= -0x20_0000
    ? high * 0x1_0000_0000 + memory.getUint32(row * 8, true)
    : memory.getBigInt64(row * 8, true)
}
