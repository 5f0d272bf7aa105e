import { fixedClock } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import { judgeThreshold } from '../../src/check/judge-threshold.ts'
import {
  check,
  describeCheck,
  describeThreshold,
  evaluateChecks,
  type Metric,
  type Threshold,
  threshold,
} from '../../src/exports/index.ts'
import { judgeCheck } from '../../src/run/judge-check.ts'

const at = '2024-03-01T00:00:00.000Z'
const day = (index: number) => new Date(Date.parse(at) - index * 86_400_000).toISOString()
const past = (...values: readonly number[]) =>
  values.map((value, index) => ({ at: day(values.length - index), value }))

describe('change', () => {
  test.each<{ given: Threshold; value: number; before: readonly number[] | undefined; want: string }>([
    { given: threshold.changeAtMost(0.1), value: 110, before: [5, 100], want: 'holds' },
    { given: threshold.changeAtMost(0.1), value: 110.1, before: [100], want: 'broken' },
    { given: threshold.changeAtMost(0.1), value: 89, before: [100], want: 'broken' },
    { given: threshold.changeAtMost(0.1), value: -110, before: [-100], want: 'holds' },
    { given: threshold.changeAtMost(0), value: 0, before: [0], want: 'holds' },
    { given: threshold.changeAtMost(5), value: 1, before: [0], want: 'broken' },
    { given: threshold.changeAtMost(5, 'difference'), value: 105, before: [100], want: 'holds' },
    { given: threshold.change({ low: 0 }), value: 99, before: [100], want: 'broken' },
    { given: threshold.change({ low: 0 }), value: 1_000, before: [100], want: 'holds' },
    { given: threshold.change({ high: 0.5 }), value: 0, before: [100], want: 'holds' },
    { given: threshold.changeAtMost(0.1), value: 1, before: [], want: 'unknown' },
    { given: threshold.changeAtMost(0.1), value: 1, before: undefined, want: 'unknown' },
    { given: threshold.usual(), value: 1, before: undefined, want: 'unknown' },
    { given: threshold.usual(), value: 1, before: [1, 1], want: 'unknown' },
    {
      given: threshold.usual(),
      value: 101,
      before: [100, 101, 99, 100, 102, 98, 100, 101, 99],
      want: 'holds',
    },
    {
      given: threshold.usual(),
      value: 400,
      before: [100, 101, 99, 100, 102, 98, 100, 101, 99],
      want: 'broken',
    },
    {
      given: threshold.usual({ direction: 'below' }),
      value: 400,
      before: [100, 101, 99, 100, 102, 98, 100, 101, 99],
      want: 'holds',
    },
  ])('%#: $want', ({ given, value, before, want }) => {
    const judged = judgeThreshold(given, { at, value }, before && past(...before))
    expect(judged.kind).toBe(want)
  })

  test.each<[Threshold, string]>([
    [threshold.changeAtMost(0.1), 'at most 10 % more or less than before'],
    [threshold.changeAtMost(5, 'difference'), 'at most 5 more or less than before'],
    [threshold.change({ low: -0.1, high: 0.5 }), 'from 10 % less to 50 % more than before'],
    [threshold.change({ high: 0.5 }), 'at most 50 % more than before'],
    [threshold.change({ low: -0.5 }), 'at most 50 % less than before'],
    [threshold.change({ low: 0.5 }), 'at least 50 % more than before'],
    [threshold.usual({}, 'fractionOfRows'), 'as usual of rows'],
  ])('%#: %s', (given, want) => {
    const metric: Metric = { kind: 'rowCount' }
    expect(describeThreshold(given, metric)).toBe(want)
  })
})

describe('a check that compares with earlier runs', () => {
  const clock = fixedClock(at)
  const earlier = (value: number, rows: number) => [{ at: day(1), value, rows, outcome: 'pass' as const }]
  const judge = (
    must: Threshold | undefined,
    should: Threshold | undefined,
    before?: ReturnType<typeof earlier>,
  ) => {
    const each = check.notNull('t', 'a', { ...(must && { must }), ...(should && { should }) })
    const judged = judgeCheck(each, { value: 5, rows: 100 }, { clock, ...(before && { past: before }) })
    return judged.kind === 'judged' ? [judged.outcome, judged.comparison ?? judged.reason] : judged.error.code
  }
  const noHistory = 'The check compares with earlier runs, and the run was given no history.'

  test.each([
    {
      given: [threshold.changeAtMost(0.1, 'relative', 'fractionOfRows'), undefined, earlier(10, 200)],
      want: ['pass', '5 % before'],
    },
    { given: [threshold.changeAtMost(0.1), undefined, earlier(10, 200)], want: ['fail', '10 before'] },
    { given: [undefined, threshold.changeAtMost(0.1), earlier(10, 200)], want: ['warn', '10 before'] },
    { given: [threshold.changeAtMost(0.1), undefined], want: ['skipped', noHistory] },
    { given: [threshold.exactly(0), threshold.usual()], want: ['fail', undefined] },
    { given: [threshold.exactly(5), threshold.usual()], want: ['skipped', noHistory] },
    { given: [threshold.changeAtMost(0.1), threshold.exactly(0)], want: ['warn', undefined] },
  ] as const)('%#: $want', ({ given: [must, should, before], want }) => {
    expect(judge(must, should, before)).toEqual(want)
  })
})

describe('checks that cannot be measured, as JSON may bring them', () => {
  const sound = check.notNull('t', 'a')
  const range = check.range('t', 'a', { minimum: 0 })
  test.each([
    { given: { ...sound, metric: { kind: 'constructor' } }, want: 'No metric has the kind "constructor".' },
    {
      given: { ...range, metric: { ...range.metric, rule: { kind: 'toString' } } },
      want: 'No rule has the kind "toString".',
    },
    {
      given: { ...sound, must: { kind: 'close', measure: 'value' } },
      want: 'No threshold has the kind "close".',
    },
    {
      given: { ...sound, must: { kind: 'compare', operator: '=', measure: 'value', limit: '3' } },
      want: 'A limit of its threshold is not a number.',
    },
    {
      given: { ...sound, must: { kind: 'change', by: 'relative', measure: 'value' } },
      want: 'Its change has no limit.',
    },
    { given: { ...sound, groupBy: [] }, want: 'It groups by nothing.' },
    {
      given: { ...sound, window: { column: 'AT' } },
      want: 'Its window has no end: give `from`, `to` or `last`.',
    },
    {
      given: { ...sound, window: { column: 'AT', last: -1 } },
      want: 'The `last` seconds of its window are not above 0.',
    },
    {
      given: { ...sound, window: { column: 'AT', from: '2024', last: 1 } },
      want: '"2024" of its window is no ISO 8601 date or timestamp.',
    },
    { given: check.quantile('t', 'a', 1.5, threshold.atMost(1)), want: 'Its quantile is not from 0 to 1.' },
    {
      given: check.sql('t', { metric: 'SELECT 1' }, { groupBy: 'A' }),
      want: "A query of one's own is not grouped from outside: let it give a row for each group.",
    },
  ])('$want', ({ given, want }) => {
    const { results } = evaluateChecks({ T: [{ A: 1 }] }, [given as typeof sound])
    expect(results.map(({ error }) => [error?.code, error?.why])).toEqual([['QUALITY.INVALID_CHECK', want]])
    expect(describeCheck(given as typeof sound)).not.toBe('')
  })
})
