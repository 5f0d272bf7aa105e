/** What became of a check, from best to worst. `error` is never a pass: nothing was measured. */
export const outcomes = ['pass', 'skipped', 'warn', 'fail', 'error'] as const

/** One of {@link outcomes}. */
export type Outcome = (typeof outcomes)[number]

/** The worst of some outcomes; `pass` of none. */
export const worstOutcome = (all: readonly Outcome[]): Outcome =>
  outcomes.findLast((outcome) => all.includes(outcome)) ?? 'pass'
