import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CheckResult,
  check,
  outcomes,
  type RunTrends,
  renderCheckRun,
  summarizeRun,
} from '../../src/exports/index.ts'
import { nastyTexts, resultSaying, runWith } from './runs.ts'

const trends: RunTrends = {
  points: [
    [
      { at: '2026-01-01T00:00:00.000Z', value: 1, outcome: 'pass' },
      { at: '2026-01-02T00:00:00.000Z', value: 1_500, outcome: 'fail' },
    ],
  ],
  runs: [1, 2].map((day) => ({
    at: `2026-01-0${day}T00:00:00.000Z`,
    ms: 1,
    statements: 1,
    engine: 'duckdb',
    outcome: 'fail',
    counts: { pass: 3, skipped: 0, warn: 0, fail: day, error: 0 },
  })),
}

/** The elements of a page that hold text: scripts and style. */
const elements = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, text]) => text ?? '',
  )

const dataOf = (page: string) => JSON.parse(elements(page, 'script')[0] ?? '')

describe('the HTML page', () => {
  const everything = runWith(
    nastyTexts.flatMap((text) => outcomes.map((outcome) => resultSaying(text, outcome))),
  )
  const page = renderCheckRun(everything, 'html', { trends })

  test('runs its own script and style and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [, script] = elements(page, 'script')
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(elements(page, 'style')[0])}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    )
    expect(() => new Script(script ?? '')).not.toThrow()
    expect(page.replace(/<script type[\s\S]*?<\/script>/, '')).not.toMatch(
      / (src|href|on[a-z]+)=|@import|url\(|https:/,
    )
  })

  test('no text from outside is markup', () => {
    const tags = (text: string) =>
      [...text.matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'))
    const plain = (text: string) =>
      renderCheckRun(runWith(outcomes.map((outcome) => resultSaying(text, outcome))), 'html')
    for (const text of nastyTexts) expect(new Set(tags(plain(text)))).toEqual(new Set(tags(plain('plain'))))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(new Set(tags(plain(text)))).toEqual(new Set(tags(plain('plain'))))
      }),
      { numRuns: 20 },
    )
  })

  test('lists all checks, worst first', () => {
    const { checks } = dataOf(page)
    const rank = (outcome: (typeof outcomes)[number]) => -outcomes.indexOf(outcome)
    expect(checks).toHaveLength(everything.results.length)
    expect(checks.map((each: { outcome: (typeof outcomes)[number] }) => each.outcome)).toEqual(
      everything.results.map(({ outcome }) => outcome).toSorted((left, right) => rank(left) - rank(right)),
    )
  })

  test('shows what was measured before', () => {
    const run = runWith([{ ...resultSaying('x', 'fail'), check: check.freshness('t', 'at', 60) }])
    const { checks, calendars } = dataOf(renderCheckRun(run, 'html', { trends }))
    expect(calendars).toEqual([['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z']])
    expect(checks[0].trend).toEqual({
      calendar: 0,
      values: [1, 1_500],
      outcomes: 'pf',
      low: '1 second',
      high: '25 minutes',
    })
  })

  test('10,000 checks with 30 points each stay below 10 MB', () => {
    const results = Array.from({ length: 10_000 }, (_, index): CheckResult => {
      const table = { database: 'SALES', schema: 'PUBLIC', name: `ORDERS_${index % 1_000}` }
      return {
        kind: 'checkResult',
        check: check.notNull(table, 'customer_id', {
          description: 'Every order has a customer, also a cancelled one.',
        }),
        outcome: 'fail',
        value: index,
        rows: 1_000_000,
        threshold: 'must be 0',
        reproduce: `SELECT ID, CUSTOMER_ID FROM SALES.PUBLIC.ORDERS_${index} WHERE CUSTOMER_ID IS NULL ORDER BY ID`,
        samples: { columns: ['ID', 'CUSTOMER_ID'], rows: Array(5).fill([index, null]), limit: 5 },
        ms: 12,
      }
    })
    const many = results.map(() =>
      Array.from({ length: 30 }, (_, day) => ({
        at: new Date(Date.UTC(2026, 0, day + 1)).toISOString(),
        value: 1_234,
        outcome: 'pass' as const,
      })),
    )
    const text = renderCheckRun(runWith(results), 'html', { trends: { points: many, runs: trends.runs } })
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000)
  })

  test('an empty run', () => {
    expect(dataOf(renderCheckRun(runWith([]), 'html'))).toEqual({ tables: [], calendars: [], checks: [] })
  })
})

test('a summary counts by table, worst first', () => {
  const at = (name: string, outcome: (typeof outcomes)[number], rows?: number) => ({
    ...resultSaying('x', outcome),
    check: check.notNull(name, 'x'),
    ...(rows !== undefined && { rows }),
  })
  const run = runWith([
    at('a', 'fail', 10),
    at('b', 'pass', 7),
    at('c', 'warn', 5),
    at('a', 'fail', 10),
    at('d', 'fail', 1),
    at('d', 'error'),
  ])
  expect(summarizeRun(run)).toMatchObject({ checks: 6, tables: 4, rows: 23, statements: 4, ms: 1_234 })
  expect(summarizeRun(run).worstTables.map(({ table, checks }) => [table, checks])).toEqual([
    ['D', 2],
    ['A', 2],
    ['C', 1],
  ])
})
