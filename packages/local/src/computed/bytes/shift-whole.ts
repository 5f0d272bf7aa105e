/** Moves the bits of a whole number of 128 bits to the left, to the right where the distance is negative; the sign is that of the highest bit. */
export function shiftWhole(text: string, distance: bigint): string {
  const number = BigInt(text)
  if (distance >= 128n) return '0'
  if (distance <= -128n) return number < 0n ? '-1' : '0'
  return String(BigInt.asIntN(128, distance < 0n ? number >> -distance : number << distance))
}
