/** The whole number from `low` to `high` nearest to a wish that is accepted; nothing when none is. */
export function nearest(
  wish: number,
  low: number,
  high: number,
  isAccepted: (value: number) => boolean,
): number | undefined {
  const start = Math.min(high, Math.max(low, wish))
  for (let distance = 0; distance <= high - low; distance += 1)
    for (const value of [start + distance, start - distance])
      if (value >= low && value <= high && isAccepted(value)) return value
  return undefined
}
