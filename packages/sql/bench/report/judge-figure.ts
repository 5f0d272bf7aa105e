import type { Figure } from './figure.ts'

/** How many times better ours is than the best of the others, where there are others. */
export function ratioOf({ ours, rivals = {}, rising }: Figure): number | undefined {
  const others = Object.values(rivals)
  if (others.length === 0) return undefined
  return rising ? ours / Math.max(...others) : Math.min(...others) / ours
}

/** Whether a figure keeps what the package promises. */
export function isKept(figure: Figure): boolean {
  const { ours, limit, leastRatio = 0 } = figure
  if (limit !== undefined && 'least' in limit && ours < limit.least) return false
  if (limit !== undefined && 'most' in limit && ours > limit.most) return false
  return (ratioOf(figure) ?? Number.POSITIVE_INFINITY) >= leastRatio
}
