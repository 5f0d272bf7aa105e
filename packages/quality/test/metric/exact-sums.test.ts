import type { LogicalType } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import { check, evaluateChecks, threshold } from '../../src/exports/index.ts'

const any = threshold.atLeast(Number.NEGATIVE_INFINITY)
const money: LogicalType = { kind: 'number', precision: 38, scale: 2 }
const float: LogicalType = { kind: 'number' }
const whole: LogicalType = { kind: 'integer', precision: 38 }

const measure = (type: LogicalType, values: readonly unknown[]) => {
  const checks = [check.sum('t', 'a', any), check.mean('t', 'a', any)]
  const columns = [{ name: { name: 'T' }, columns: [{ name: 'A', type }] }]
  const { results } = evaluateChecks({ T: values.map((A) => ({ A })) }, checks, { columns })
  return results.map(({ value, error }) => error?.code ?? value)
}

describe('sums and means', () => {
  test.each([
    { type: money, values: ['1234567890123.45', '0.01'], want: [1_234_567_890_123.46, 617_283_945_061.73] },
    { type: money, values: ['0.10', '0.20'], want: [0.3, 0.15] },
    {
      type: money,
      values: ['99999999999999999999999999999999999.99', '-99999999999999999999999999999999999.98'],
      want: [0.01, 0.005],
    },
    { type: whole, values: [123_456_789_012_345, 1], want: [123_456_789_012_346, 61_728_394_506_173] },
    { type: whole, values: [9_007_199_254_740_993n, -9_007_199_254_740_992n], want: [1, 0.5] },
    { type: float, values: [0.1, 0.2], want: [0.3, 0.15] },
    { type: float, values: [1e15, 0.3], want: [1e15, 5e14] },
    { type: float, values: [null], want: [null, null] },
    { type: float, values: [Number.NaN], want: ['QUALITY.NO_NUMBER', 'QUALITY.NO_NUMBER'] },
    {
      type: { kind: 'string' } as LogicalType,
      values: ['a'],
      want: ['QUALITY.INCOMPARABLE', 'QUALITY.INCOMPARABLE'],
    },
  ])('$values', ({ type, values, want }) => {
    expect(measure(type, values)).toEqual(want)
  })
})
