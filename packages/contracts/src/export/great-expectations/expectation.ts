import type { QualityNotes } from '../../odcs/quality.ts'

/** One expectation of a suite, as Great Expectations 1.x stores it. */
export interface Expectation {
  readonly type: string
  readonly kwargs: Readonly<Record<string, unknown>>
  readonly meta?: Readonly<Record<string, unknown>>
}

/** An expectation with what its rule says about itself. */
export function expectation(
  type: string,
  kwargs: Readonly<Record<string, unknown>>,
  rule: object = {},
): Expectation {
  const told = new Set(['type', 'metric', 'arguments', 'query', 'engine', 'implementation', 'unit'])
  const notes = Object.entries(rule as QualityNotes).filter(
    ([name, value]) => value !== undefined && !told.has(name) && !/^must/.test(name),
  )
  return { type, kwargs, ...(notes.length > 0 && { meta: Object.fromEntries(notes) }) }
}
