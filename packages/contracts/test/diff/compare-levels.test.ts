import { expect, test } from 'vitest'
import { compareLevels } from '../../src/diff/service/compare-levels.ts'
import type { ServiceLevel } from '../../src/exports/index.ts'

type Promise = readonly [value: ServiceLevel['value'], unit?: string]

test.each<[string, Promise, Promise, ReturnType<typeof compareLevels>]>([
  ['latency', [1, 'h'], [48, 'h'], 'loosened'],
  ['ly', [1, 'h'], [48, 'hours'], 'loosened'],
  ['latency', [1, 'h'], [60, 'm'], 'same'],
  ['latency', [90, 'm'], [1, 'h'], 'tightened'],
  ['latency', [1, 'd'], [24, 'h'], 'same'],
  ['latency', [500, 'ms'], [1, 's'], 'loosened'],
  ['freshness', [2, 'd'], [1, 'd'], 'tightened'],
  ['frequency', [1, 'd'], [1, 'w'], 'loosened'],
  ['retention', [2, 'y'], [24, 'm'], 'same'],
  ['retention', [2, 'y'], [12, 'm'], 'loosened'],
  ['re', [1, 'y'], [365, 'd'], 'same'],
  ['retention', [30, 'd'], [1, 'mo'], 'same'],
  ['retention', [1, 'q'], [1, 'y'], 'tightened'],
  ['availability', ['99.9%'], ['99.5', '%'], 'loosened'],
  ['availability', [99, 'percent'], [99.9, '%'], 'tightened'],
  ['throughput', [100, 'rows/s'], [200, 'rows/s'], 'tightened'],
  ['throughput', [100, 'rows/s'], [200, 'MB/s'], 'replaced'],
  ['endOfSupport', ['2026-01-01'], ['2027-01-01'], 'tightened'],
  ['generalAvailability', ['2026-01-01'], ['2027-01-01'], 'loosened'],
  ['timeOfAvailability', ['08:30'], ['07:00'], 'tightened'],
  ['timeOfAvailability', ['08:30'], ['09:00 CET'], 'replaced'],
  ['timeToRepair', ['4h'], ['30 min'], 'tightened'],
  ['errorRate', [1, '%'], [2, '%'], 'loosened'],
  ['latency', ['soon'], ['later'], 'replaced'],
  ['latency', [1, 'h'], [1, 'parsec'], 'replaced'],
  ['somethingElse', [1, 'h'], [2, 'h'], 'replaced'],
  ['latency', [null], [1, 'h'], 'replaced'],
])('%s: %j → %j', (property, [value, unit], [nextValue, nextUnit], want) => {
  const level = (given: ServiceLevel['value'], word?: string) => ({
    property,
    value: given,
    ...(word !== undefined && { unit: word }),
  })
  expect(compareLevels(level(value, unit), level(nextValue, nextUnit))).toBe(want)
})
