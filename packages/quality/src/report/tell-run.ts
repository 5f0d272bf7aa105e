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
export function tellRun({ counts, results, statements, ms }: CheckRun): string {
  const told = outcomes
    .toReversed()
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${formatNumber(counts[outcome])} ${words[outcome]}`)
  const checks = `${formatNumber(results.length)} check${results.length === 1 ? '' : 's'}`
  const sent = `${formatNumber(statements)} statement${statements === 1 ? '' : 's'}`
  return `${[told.join(', '), `${checks} in ${sent}`].filter((part) => part !== '').join('; ')}, ${(ms / 1000).toFixed(1)} s`
}
