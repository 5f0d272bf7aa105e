import { describe, expect, test } from 'vitest'
import { formatDuration } from '../../src/check/format-duration.ts'
import { formatPercent } from '../../src/check/format-percent.ts'

describe('formatPercent', () => {
  test.each([
    [0, '0 %'],
    [1, '100 %'],
    [0.07, '7 %'],
    [1 / 3, '33.3333 %'],
    [1e-9, '< 0.0001 %'],
    [1e-6, '0.0001 %'],
    [0.9999999, '> 99.9999 %'],
    [12.5, '1,250 %'],
  ])('%d is %s', (fraction, want) => {
    expect(formatPercent(fraction)).toBe(want)
  })
})

describe('formatDuration', () => {
  test.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [90, '1.5 minutes'],
    [3_600, '1 hour'],
    [-7_200, '-2 hours'],
    [86_400 * 9_274.3, '9,274.3 days'],
  ])('%d is %s', (seconds, want) => {
    expect(formatDuration(seconds)).toBe(want)
  })
})
