import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kolmogorovPValue } from '../../src/drift/kolmogorov-p-value.ts'
import { upperGamma } from '../../src/drift/upper-gamma.ts'
import {
  chiSquared,
  jensenShannon,
  kolmogorovSmirnov,
  largestShareChange,
  pairCounts,
  populationStability,
  totalVariation,
} from '../../src/exports/index.ts'

const upto = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

// The reference values of this file are those of scipy 1.17: ks_2samp(method='exact'), kstwo.sf, chi2_contingency without
// correction, jensenshannon(base=2), gammaincc.
describe('Kolmogorov–Smirnov', () => {
  test.each([
    {
      left: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      right: [3, 5, 5, 6, 8, 9, 12, 14, 15],
      want: [0.3333333333333333, 0.5389140271493214],
    },
    { left: [1, 2, 3, 4, 5], right: [10, 11, 12, 13, 14, 15, 16], want: [1, 0.0025252525252525255] },
    { left: upto(100), right: upto(80).map((each) => each * 1.1), want: [0.13, 0.4069854374479048] },
    { left: [1, 2], right: [1, 2], want: [0, 1] },
  ])('$want', ({ left, right, want: [statistic = 0, pValue = 0] }) => {
    const found = kolmogorovSmirnov(pairCounts(left, right))
    expect(found?.statistic).toBeCloseTo(statistic, 14)
    expect(found?.pValue).toBeCloseTo(pValue, 12)
  })

  test.each([
    [0.01, 0.9618077855539523],
    [0.02, 0.2664504478465197],
    [0.03, 0.02176705196743979],
    [0.05, 7.1667929173507955e-6],
  ])('two samples of 5,000 at a distance of %d', (distance, want) => {
    const got = kolmogorovPValue(distance, 5000, 5000)
    expect(Math.abs(got / want - 1)).toBeLessThan(0.03)
  })

  test('every order of small samples, counted', () => {
    for (const [left, right] of [
      [1, 1],
      [2, 3],
      [4, 4],
      [5, 2],
    ] as const) {
      const orders = ordersOf(left, right)
      const distances = orders.map((order) => distanceOf(order, left, right))
      for (const distance of new Set(distances)) {
        const share = distances.filter((each) => each >= distance - 1e-12).length / orders.length
        expect(kolmogorovPValue(distance, left, right)).toBeCloseTo(share, 12)
      }
    }
  })
})

/** All orders of values of two samples: true is one of the left. */
function ordersOf(left: number, right: number): readonly (readonly boolean[])[] {
  if (left === 0 && right === 0) return [[]]
  return [
    ...(left > 0 ? ordersOf(left - 1, right).map((rest) => [true, ...rest]) : []),
    ...(right > 0 ? ordersOf(left, right - 1).map((rest) => [false, ...rest]) : []),
  ]
}

function distanceOf(order: readonly boolean[], left: number, right: number): number {
  let [here, there, most] = [0, 0, 0]
  for (const isLeft of order) {
    if (isLeft) here += 1
    else there += 1
    most = Math.max(most, Math.abs(here / left - there / right))
  }
  return most
}

const pairs = (left: readonly number[], right: readonly number[]) =>
  left.map((each, index) => ({ left: each, right: right[index] ?? 0 }))

test.each([
  { left: [10, 20, 30], right: [15, 25, 10], want: [10.73518518518519, 0.004665349198069888, 2] },
  { left: [100, 200, 300, 5], right: [90, 210, 290, 50], want: [36.80304163484628, 5.064729635865384e-8, 3] },
  { left: [1000, 10], right: [900, 110], want: [88.59649122807016, 4.841471932963862e-21, 1] },
  { left: [7], right: [9], want: [0, 1, 0] },
])('χ² of $left and $right', ({ left, right, want: [statistic = 0, pValue = 0, degrees] }) => {
  const found = chiSquared([...pairs(left, right), { left: 0, right: 0 }])
  expect(found?.statistic).toBeCloseTo(statistic, 11)
  expect((found?.pValue ?? 0) / pValue).toBeCloseTo(1, 10)
  expect(found?.degrees).toBe(degrees)
})

test.each([
  [0.5, 0.1, 0.6547208460185768],
  [0.5, 20, 2.5396285894708634e-10],
  [3, 2, 0.6766764161830634],
  [50, 60, 0.08440668109369177],
  [500, 450, 0.9892827619087102],
  [10_000, 10_200, 0.02328732213359879],
  [2.5, 200, 2.9666446590828377e-84],
  [1, 0, 1],
])('Q(%d, %d)', (a, x, want) => {
  expect(upperGamma(a, x) / want).toBeCloseTo(1, 10)
})

test('distances of shares', () => {
  const given = pairs([10, 20, 30], [15, 25, 10])
  expect(jensenShannon(given)).toBeCloseTo(0.27192829254986817, 14)
  expect(populationStability(given)).toBeCloseTo(0.42083629290055646, 14)
  expect(totalVariation(given)).toBeCloseTo(0.3, 14)
  expect(largestShareChange(given)).toBeCloseTo(0.3, 14)
})

test('nothing to compare is no number', () => {
  const empty = [{ left: 3, right: 0 }]
  for (const measure of [
    kolmogorovSmirnov,
    chiSquared,
    jensenShannon,
    populationStability,
    totalVariation,
    largestShareChange,
  ])
    expect([measure(empty), measure([])]).toEqual([undefined, undefined])
})

test('bounds, symmetry, and 0 exactly for the same shares', () => {
  const sample = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(sample, sample, fc.integer({ min: 1, max: 5 }), (left, right, times) => {
      const there = pairCounts(left, right)
      const back = pairCounts(right, left)
      const many = pairCounts(left, Array.from({ length: times }, () => left).flat())
      for (const measure of [jensenShannon, totalVariation, largestShareChange]) {
        const value = measure(there) ?? Number.NaN
        expect(value >= 0 && value <= 1).toBe(true)
        expect(measure(back)).toBeCloseTo(value, 12)
        expect(measure(many)).toBeCloseTo(0, 7)
      }
      expect(populationStability(there) ?? -1).toBeGreaterThanOrEqual(0)
      const statistic = kolmogorovSmirnov(there)?.statistic ?? 9
      expect(statistic).toBeLessThanOrEqual((totalVariation(there) ?? 0) + 1e-12)
      expect(kolmogorovSmirnov(many)?.statistic).toBeCloseTo(0, 12)
    }),
  )
})
