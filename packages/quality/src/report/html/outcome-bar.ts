import type { Outcome } from '../../run/outcome.ts'
import { outcomes } from '../../run/outcome.ts'

/** Outcomes as parts of a bar, worst first. */
export function outcomeBar(counts: Readonly<Record<Outcome, number>>, className: string): string {
  const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
  let x = 0
  const parts = outcomes
    .toReversed()
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => {
      const width = (counts[outcome] / all) * 1000
      const part = `<rect class="${outcome}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`
      x += width
      return part
    })
  return `<svg class="${className}" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`
}
