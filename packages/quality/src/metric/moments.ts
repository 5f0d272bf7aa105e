/** Mean of numbers, then the sums of the powers 2 and 3 of their distance from it. */
export function moments(values: readonly number[]): {
  readonly mean: number
  readonly squares: number
  readonly cubes: number
} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let squares = 0
  let cubes = 0
  for (const value of values) {
    const distance = value - mean
    squares += distance * distance
    cubes += distance * distance * distance
  }
  return { mean, squares, cubes }
}
