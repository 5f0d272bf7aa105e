/**
 * The limit for Student's t with some degrees of freedom that is passed as seldom as a limit for normal values.
 * Source: https://dlmf.nist.gov; Abramowitz & Stegun 26.7.5, whose terms all push outwards: few points never judge harshly.
 */
export function studentLimit(z: number, degrees: number): number {
  const square = z * z
  const first = (z * (square + 1)) / 4
  const second = (z * ((5 * square + 16) * square + 3)) / 96
  const third = (z * (((3 * square + 19) * square + 17) * square - 15)) / 384
  return z + first / degrees + second / degrees ** 2 + Math.max(0, third) / degrees ** 3
}
