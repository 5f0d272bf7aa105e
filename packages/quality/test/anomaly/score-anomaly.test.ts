import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnomalyOptions,
  type AnomalyScore,
  scoreAnomaly,
  type TimedValue,
  type UsualRange,
} from '../../src/exports/index.ts'

const day = (index: number): string => new Date(Date.UTC(2026, 0, 5) + index * 86_400_000).toISOString()

/** A value a day from a Monday on. */
const series = (values: readonly number[]): readonly TimedValue[] =>
  values.map((value, index) => ({ at: day(index), value }))

/** Numbers that look random and are always the same, without a generator of the code under test. */
const wobble = (index: number): number => ((index * 7919) % 101) / 50 - 1

/** Scores the last of some values, one a day. */
function scoreLast(values: readonly number[], options: AnomalyOptions = {}): AnomalyScore {
  const points = series(values)
  return scoreAnomaly(points.at(-1) ?? { at: day(0), value: 0 }, points, options)
}

function usual(score: AnomalyScore): UsualRange {
  if (score.kind !== 'scored') throw new TypeError(score.explanation)
  return score
}

const days = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
const noise = days(60).map((index) => 1000 + 10 * wobble(index))
const weekly = days(70).map((index) => (index % 7 < 5 ? 1000 : 100) + 5 * wobble(index))
const rising = days(60).map((index) => 500 + 20 * index + 5 * wobble(index))

describe('what is usual', () => {
  const given: readonly {
    readonly name: string
    readonly values: readonly number[]
    readonly options?: AnomalyOptions
    readonly want: boolean
  }[] = [
    { name: 'one more of the same', values: [...noise, 1005], want: true },
    { name: 'a spike', values: [...noise, 1100], want: false },
    { name: 'a drop to nothing', values: [...noise, 0], want: false },
    {
      name: 'a spike where only drops count',
      values: [...noise, 1100],
      options: { direction: 'below' },
      want: true,
    },
    {
      name: 'a drop where only drops count',
      values: [...noise, 900],
      options: { direction: 'below' },
      want: false,
    },
    {
      name: 'a drop where only spikes count',
      values: [...noise, 900],
      options: { direction: 'above' },
      want: true,
    },
    { name: 'a spike after one huge outlier', values: [...noise, 1e12, 1100], want: false },
    { name: 'the same after one huge outlier', values: [...noise, 1e12, 1005], want: true },
    { name: 'a level shift, at first', values: [...noise, 1500], want: false },
    {
      name: 'a level shift, once it is the rule',
      values: [...noise, ...days(70).map((i) => 1500 + 10 * wobble(i)), 1505],
      options: { trend: 'none' },
      want: true,
    },
    { name: 'a constant again', values: [...days(20).map(() => 7), 7], want: true },
    { name: 'a constant no more', values: [...days(20).map(() => 7), 8], want: false },
    { name: 'zero no more', values: [...days(20).map(() => 0), 1], want: false },
    {
      name: 'a constant but for floating point',
      values: [...days(20).map(() => 0.3), 0.1 + 0.2],
      want: true,
    },
    {
      name: 'mostly constant, what was there before',
      values: [...days(40).map((i) => (i % 8 === 0 ? 3 : 0)), 3],
      want: true,
    },
    {
      name: 'mostly constant, much more',
      values: [...days(40).map((i) => (i % 8 === 0 ? 3 : 0)), 30],
      want: false,
    },
    {
      name: 'constant with one huge outlier, a small step',
      values: [...days(29).map(() => 0), 1e9, 0, 5],
      want: false,
    },
    {
      name: 'a Saturday like Saturdays',
      values: [...weekly.slice(0, 68), 101],
      options: { season: 'weekday' },
      want: true,
    },
    {
      name: 'a Saturday like Fridays',
      values: [...weekly.slice(0, 68), 1000],
      options: { season: 'weekday' },
      want: false,
    },
    {
      name: 'a Monday like Saturdays',
      values: [...weekly, 100],
      options: { season: 'weekday' },
      want: false,
    },
    { name: 'a trend that goes on', values: [...rising, 500 + 20 * 60], want: true },
    { name: 'a trend that stops', values: [...rising, 500 + 20 * 50], want: false },
    {
      name: 'a trend that is not reckoned with',
      values: [...rising, 500 + 20 * 60],
      options: { trend: 'none' },
      want: true,
    },
    { name: 'exactly on a line', values: [...days(20).map((i) => 3 * i), 60], want: true },
    { name: 'hardly off a line', values: [...days(20).map((i) => 3 * i), 61], want: false },
  ]
  test.each(given)('$name: $want', ({ values, options, want }) => {
    const score = usual(scoreLast(values, options))
    expect([score.isUsual, score.explanation]).toEqual([want, score.explanation])
    expect(Number.isFinite(score.score)).toBe(true)
    const sensitivity = 3.5
    if (options?.direction === undefined) expect(Math.abs(score.score) <= sensitivity).toBe(want)
  })
})

test('words', () => {
  expect(usual(scoreLast([...weekly, 100], { season: 'weekday' })).explanation).toMatch(
    /^expected 1,00\d\.?\d* \(9\d\d\.?\d* to 1,0\d\d\.?\d*\) by 10 points on Mondays$/,
  )
  expect(usual(scoreLast([...rising, 0])).explanation).toMatch(/by 60 points, rising by 20\.?\d* a day$/)
  expect(usual(scoreLast([...noise.slice(0, 9), 0], { season: 'month' })).season).toBe('month')
  expect(usual(scoreLast([...noise.slice(0, 9), 0], { season: 'dayOfMonth' })).explanation).toMatch(
    /by 9 points, all seasons together: this one has too few$/,
  )
})

test('too few points are no verdict', () => {
  const seven = days(7).map(() => 1)
  expect(scoreLast([...seven, 5])).toEqual({
    kind: 'notEnough',
    points: 7,
    needed: 8,
    explanation: '7 points of history, at least 8 are needed',
  })
  expect(scoreLast([...seven, 5], { minimumPoints: 7 })).toMatchObject({ kind: 'scored', isUsual: false })
  expect(scoreLast([1, 1], { minimumPoints: 0 })).toMatchObject({ kind: 'notEnough', needed: 3 })
  expect(scoreLast([...noise, Number.NaN])).toMatchObject({ kind: 'notEnough' })
})

test('the newest value, and what is measured after it, is no witness', () => {
  const history = series([...noise, 5000, 5000, 5000])
  const tested = { at: day(60), value: 5000 }
  expect(scoreAnomaly(tested, history)).toEqual(scoreAnomaly(tested, series(noise)))
})

test('the order of the history does not matter, nor does its unit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 40 }),
      fc.integer({ min: -3000, max: 3000 }),
      fc.constantFrom('none', 'weekday', 'dayOfMonth'),
      (values, newest, season) => {
        const points = series(values)
        const at = day(values.length)
        const one = usual(scoreAnomaly({ at, value: newest }, points, { season }))
        expect(scoreAnomaly({ at, value: newest }, points.toReversed(), { season })).toEqual(one)
        const scaled = points.map((point) => ({ ...point, value: point.value * 1024 }))
        const two = usual(scoreAnomaly({ at, value: newest * 1024 }, scaled, { season }))
        expect([two.score, two.isUsual]).toEqual([one.score, one.isUsual])
        expect(one.isUsual).toBe(newest >= one.low && newest <= one.high)
        expect(one.low <= one.expected && one.expected <= one.high).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})

test('up to a quarter of wild outliers changes no verdict on a wild or a quiet value', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e6, max: 1e12, noNaN: true }), { maxLength: 15 }), (outliers) => {
      const values = noise.map((value, index) => outliers[(index - 1) / 4] ?? value)
      expect(usual(scoreLast([...values, 1001], { trend: 'none' })).isUsual).toBe(true)
      expect(usual(scoreLast([...values, 1200], { trend: 'none' })).isUsual).toBe(false)
    }),
    { numRuns: 100 },
  )
})

// Reference values: scipy.stats.theilslopes and scipy.stats.median_abs_deviation.
test('slope and spread are those of another implementation', () => {
  const values = [12, 15, 11, 19, 18, 25, 21, 28, 90, 30, 31, 29]
  const score = usual(scoreLast([...values, 36], { trend: 'linear' }))
  expect(score.slopePerDay).toBeCloseTo(1.95, 12)
})

test('hours and days begin where the time zone says', () => {
  // 23:30 UTC on Sundays is Monday in Berlin: only there the low values belong to one weekday.
  const points = days(70).map((index) => ({
    at: new Date(Date.UTC(2026, 0, 4, 23, 30) + index * 86_400_000).toISOString(),
    value: (index % 7 === 0 ? 10 : 500) + wobble(index),
  }))
  const newest = { at: '2026-03-15T23:30:00+00:00', value: 10 }
  const berlin = usual(scoreAnomaly(newest, points, { season: 'weekday', timeZone: 'Europe/Berlin' }))
  expect([berlin.isUsual, berlin.explanation]).toEqual([true, expect.stringContaining('on Mondays')])
})

test('noise is called unusual about once in 1,500', () => {
  let state = 20_261_121
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  for (const size of [8, 14, 30, 100]) {
    let unusual = 0
    for (let run = 0; run < 4000; run += 1)
      if (!usual(scoreLast(days(size + 1).map(normal), { trend: 'none' })).isUsual) unusual += 1
    expect([size, unusual <= 10]).toEqual([size, true])
  }
})
