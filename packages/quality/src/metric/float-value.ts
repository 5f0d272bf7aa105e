/**
 * A number that engines compute in floating point, so that its last digits depend on the order in which rows are read: without
 * the digits that they do not share. What lies that close to a whole number is the whole number.
 */
export function floatValue(value: number, digits: number): number {
  const whole = Math.round(value)
  const noise = Math.abs(value) * 10 ** -digits
  return Math.abs(value - whole) <= noise ? whole : Number(value.toPrecision(digits))
}
