/** What became of a check, from best to worst. `error` is never a pass: nothing was measured. */
export const outcomes = ['pass', 'skipped', 'warn', 'fail', 'error'] as const

/** One of {@link outcomes}. */
export type Outcome = (typeof outcomes)[number]

/** The worst of some outcomes; `pass` of none. */
export const worstOutcome = (all: readonly Outcome[]): Outcome =>
  outcomes.findLast((outcome) => all.includes(outcome)) ?? 'pass'

/** How many there are of each outcome. */
export function countOutcomes(all: readonly Outcome[]): Readonly<Record<Outcome, number>> {
  const counts = { pass: 0, skipped: 0, warn: 0, fail: 0, error: 0 }
  for (const outcome of all) counts[outcome] += 1
  return counts
}
