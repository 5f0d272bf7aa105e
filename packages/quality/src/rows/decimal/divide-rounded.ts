/** A quotient rounded half away from zero, as SQL rounds. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  const rest = dividend % divisor
  const twice = rest < 0n ? -2n * rest : 2n * rest
  const size = divisor < 0n ? -divisor : divisor
  if (twice < size) return quotient
  return dividend < 0n === divisor < 0n ? quotient + 1n : quotient - 1n
}
