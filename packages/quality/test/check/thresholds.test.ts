import { describe, expect, test } from 'vitest'
import { thresholdHolds } from '../../src/check/threshold-holds.ts'
import { describeThreshold, type Metric, threshold } from '../../src/exports/index.ts'

const rows: Metric = { kind: 'rowCount' }
const age: Metric = { kind: 'ageSeconds', column: 'AT', of: 'newest' }

describe('describeThreshold', () => {
  test.each([
    { given: threshold.exactly(0), metric: rows, want: '0' },
    { given: threshold.not(3), metric: rows, want: 'anything but 3' },
    { given: threshold.atLeast(3_000_000), metric: rows, want: 'at least 3,000,000' },
    { given: threshold.lessThan(-0.5), metric: rows, want: 'less than -0.5' },
    { given: threshold.atMost(0.07, 'fractionOfRows'), metric: rows, want: 'at most 7 % of rows' },
    {
      given: threshold.atMost(0.001, 'fractionOfNonNull'),
      metric: rows,
      want: 'at most 0.1 % of non-null rows',
    },
    { given: threshold.between(1, 10), metric: rows, want: 'between 1 and 10' },
    {
      given: threshold.notBetween(1, 10, 'value', false),
      metric: rows,
      want: 'not between 1 and 10 (both excluded)',
    },
    { given: threshold.atMost(86_400), metric: age, want: 'at most 1 day' },
    { given: threshold.lessThan(5_400), metric: age, want: 'less than 1.5 hours' },
  ])('$want', ({ given, metric, want }) => {
    expect(describeThreshold(given, metric)).toBe(want)
  })
})

describe('thresholdHolds', () => {
  test.each([
    { given: threshold.exactly(5), holds: [5], breaks: [4, 6] },
    { given: threshold.not(5), holds: [4, 6], breaks: [5] },
    { given: threshold.lessThan(5), holds: [4.9], breaks: [5] },
    { given: threshold.atMost(5), holds: [5], breaks: [5.1] },
    { given: threshold.moreThan(5), holds: [5.1], breaks: [5] },
    { given: threshold.atLeast(5), holds: [5], breaks: [4.9] },
    { given: threshold.between(1, 2), holds: [1, 2], breaks: [0.9, 2.1] },
    { given: threshold.between(1, 2, 'value', false), holds: [1.5], breaks: [1, 2] },
    { given: threshold.notBetween(1, 2), holds: [0.9, 2.1], breaks: [1, 2] },
    { given: threshold.notBetween(1, 2, 'value', false), holds: [1, 2], breaks: [1.5] },
  ])('$given', ({ given, holds, breaks }) => {
    expect(holds.map((value) => thresholdHolds(given, value))).toEqual(holds.map(() => true))
    expect(breaks.map((value) => thresholdHolds(given, value))).toEqual(breaks.map(() => false))
  })
})
