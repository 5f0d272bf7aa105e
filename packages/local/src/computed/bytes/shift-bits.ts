/** Moves the bits of bytes to the left, to the right where the distance is negative; what leaves the bytes is lost. */
export function shiftBits(bytes: Uint8Array, distance: bigint): Uint8Array {
  const size = BigInt(8 * bytes.length)
  if (bytes.length === 0 || distance >= size || -distance >= size) return new Uint8Array(bytes.length)
  const whole = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  const moved = BigInt.asUintN(Number(size), distance < 0n ? whole >> -distance : whole << distance)
  return new Uint8Array(Buffer.from(moved.toString(16).padStart(2 * bytes.length, '0'), 'hex'))
}
