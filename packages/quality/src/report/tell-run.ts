import { formatNumber } from '../check/format-number.ts'
import type { CheckRun } from '../run/check-run.ts'
import { outcomes } from '../run/outcome.ts'

const words = {
  error: 'not measured',
  fail: 'failed',
  warn: 'warned',
  skipped: 'skipped',
  pass: 'passed',
} as const

/** A run in one line: `2 failed, 14 passed; 16 checks in 5 statements, 0.4 s`. */
export const tellRun = (run: CheckRun): string =>
  [tellCounts(run.counts), tellSize(run)].filter((part) => part !== '').join('; ')

/** Outcomes in words, worst first: `2 failed, 14 passed`. */
export const tellCounts = (counts: CheckRun['counts']): string =>
  outcomes
    .toReversed()
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${formatNumber(counts[outcome])} ${words[outcome]}`)
    .join(', ')

/** How much was done: `16 checks in 5 statements, 0.4 s`. */
export function tellSize({ results, statements, ms }: CheckRun): string {
  const checks = `${formatNumber(results.length)} check${results.length === 1 ? '' : 's'}`
  const sent = `${formatNumber(statements)} statement${statements === 1 ? '' : 's'}`
  return `${checks} in ${sent}, ${(ms / 1000).toFixed(1)} s`
}
