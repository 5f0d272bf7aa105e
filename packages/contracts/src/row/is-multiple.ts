/** Binary floats hold 0.3 / 0.1 as 2.9999999999999996: a quotient that is whole but for rounding counts. */
export function isMultiple(value: number, step: number): boolean {
  const quotient = value / step
  return Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient))
}
