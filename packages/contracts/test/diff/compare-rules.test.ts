import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRules, type PromiseChange } from '../../src/diff/threshold/compare-rules.ts'
import { type QualityOperator, type QualityRule, qualityOperators } from '../../src/exports/index.ts'

const holds: Readonly<Record<QualityOperator, (value: number, limit: number, upper: number) => boolean>> = {
  mustBe: (value, limit) => value === limit,
  mustNotBe: (value, limit) => value !== limit,
  mustBeGreaterThan: (value, limit) => value > limit,
  mustBeGreaterOrEqualTo: (value, limit) => value >= limit,
  mustBeLessThan: (value, limit) => value < limit,
  mustBeLessOrEqualTo: (value, limit) => value <= limit,
  mustBeBetween: (value, low, high) => value > low && value < high,
  mustNotBeBetween: (value, low, high) => !(value > low && value < high),
}

const limits = fc.tuple(
  fc.constantFrom(...qualityOperators),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 1, max: 4 }),
)
const passes = ([operator, limit, width]: readonly [QualityOperator, number, number], value: number) =>
  holds[operator](value, limit, limit + width)

const written = ([operator, limit, width]: readonly [QualityOperator, number, number]) => ({
  [operator]: operator.endsWith('Between') ? [limit, limit + width] : limit,
})

/** What comparing every value shows; the grid has all numbers at which an operator can turn. */
function byValues(
  before: readonly [QualityOperator, number, number],
  after: readonly [QualityOperator, number, number],
  grid: readonly number[],
): PromiseChange {
  const within = grid.every((value) => !passes(after, value) || passes(before, value))
  const around = grid.every((value) => !passes(before, value) || passes(after, value))
  return within && around ? 'same' : within ? 'tightened' : around ? 'loosened' : 'replaced'
}

const grid = (from: number, step: number) => Array.from({ length: 60 }, (_, index) => from + index * step)

describe('every pair of operators agrees with a comparison of the values that pass', () => {
  test.each<[string, object, readonly number[]]>([
    ['a query, whose number can be anything', { type: 'sql', query: 'SELECT 1' }, grid(-10, 0.5)],
    ['a share', { metric: 'nullValues', unit: 'percent' }, grid(0, 0.5)],
    ['a count', { metric: 'nullValues' }, grid(0, 1)],
  ])('%s', (_, rule, values) => {
    fc.assert(
      fc.property(limits, limits, (before, after) => {
        const change = compareRules(
          { ...rule, ...written(before) } as QualityRule,
          { ...rule, ...written(after) } as QualityRule,
          'exclusive',
        )
        expect(change).toBe(byValues(before, after, values))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('arguments and values that are no numbers', () => {
  const invalid = (validValues: readonly unknown[], limit: object = { mustBe: 0 }) => ({
    metric: 'invalidValues',
    arguments: { validValues },
    ...limit,
  })
  test.each<[object, object, PromiseChange]>([
    [invalid(['a']), invalid(['a', 'b']), 'loosened'],
    [invalid(['a', 'b']), invalid(['b']), 'tightened'],
    [invalid(['a']), invalid(['b']), 'replaced'],
    [invalid(['a', 'b']), invalid(['b', 'a']), 'same'],
    [invalid(['a']), invalid(['a', 'b'], { mustBeLessThan: 3 }), 'loosened'],
    [invalid(['a'], { mustBeLessThan: 3 }), invalid(['a', 'b']), 'replaced'],
    [invalid(['a'], { mustBeGreaterThan: 3 }), invalid(['a', 'b'], { mustBeGreaterThan: 3 }), 'replaced'],
    [
      { metric: 'missingValues', arguments: { missingValues: [null] }, mustBe: 0 },
      { metric: 'missingValues', arguments: { missingValues: [null, ''] }, mustBe: 0 },
      'tightened',
    ],
    [
      { metric: 'duplicateValues', arguments: { properties: ['a'] }, mustBe: 0 },
      { metric: 'duplicateValues', arguments: { properties: ['a', 'b'] }, mustBe: 0 },
      'loosened',
    ],
    [{ metric: 'nullValues', mustBe: 0 }, { metric: 'nullValues', mustBe: 0, unit: 'percent' }, 'replaced'],
    [{ metric: 'nullValues', mustBe: 0 }, { metric: 'rowCount', mustBe: 0 }, 'replaced'],
    [{ metric: 'nullValues', mustBe: 0 }, { type: 'library', metric: 'nullValues', mustBe: 0 }, 'same'],
    [{ type: 'sql', query: 'q', mustBe: 'a' }, { type: 'sql', query: 'q', mustNotBe: 'b' }, 'loosened'],
    [{ type: 'sql', query: 'q', mustBe: 'a' }, { type: 'sql', query: 'q', mustBe: 'b' }, 'replaced'],
    [{ type: 'sql', query: 'q', mustBe: 1 }, { type: 'sql', query: 'other', mustBe: 1 }, 'replaced'],
  ])('%j → %j', (before, after, want) => {
    expect(compareRules(before as QualityRule, after as QualityRule, 'exclusive')).toBe(want)
  })
})

test('whether the ends of mustBeBetween pass is an option', () => {
  const query = { type: 'sql', query: 'q' } as const
  const [between, limits] = [
    { ...query, mustBeBetween: [1, 5] as const },
    { ...query, mustBeGreaterOrEqualTo: 1 },
  ]
  const narrow = { ...query, mustBe: 1 }
  expect(compareRules(between, limits, 'exclusive')).toBe('loosened')
  expect(compareRules(between, narrow, 'exclusive')).toBe('replaced')
  expect(compareRules(between, narrow, 'inclusive')).toBe('tightened')
})
