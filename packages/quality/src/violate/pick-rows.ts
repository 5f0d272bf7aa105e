/** Some positions below a size, spread over all of it; the first and the last among them. */
export function pickRows(size: number, most: number): readonly number[] {
  if (size <= most) return Array.from({ length: size }, (_, row) => row)
  return Array.from({ length: most }, (_, index) => Math.floor((index * (size - 1)) / (most - 1)))
}
