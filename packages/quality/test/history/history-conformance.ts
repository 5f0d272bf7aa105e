import fc from 'fast-check'
import { expect } from 'vitest'
import { type MetricHistory, seriesOf } from '../../src/exports/index.ts'
import { checkOf, day, runOf } from './run-of.ts'

const names = ['A', 'a"b', "it's", 'ü😀', 'x\ny', '--', '\\']
const seriesFor = (table: string) => seriesOf(checkOf(table))

/** Every store keeps the segments of a check apart from the check and from each other. */
export async function expectSegments(history: MetricHistory): Promise<void> {
  const run = runOf(day(1), { A: 3 })
  const keys = ['["US"]', '[null]', `["it's\n\\\\"]`]
  const [result] = run.results
  if (result === undefined) throw new RangeError('no result')
  const segments = keys.map((key, index) => ({
    key,
    values: [],
    outcome: 'fail' as const,
    value: index,
    rows: 7,
  }))
  await history.record({ ...run, results: [{ ...result, segments }] })
  const series = [undefined, ...keys, '["DE"]'].map((key) => seriesOf(result.check, key))
  const points = await history.values(series, 5)
  expect(points.map((each) => each.map(({ value }) => value))).toEqual([[3], [0], [1], [2], []])
}

/** What every store must do, whatever it is made of. */
export async function expectHistory(makeHistory: () => Promise<MetricHistory>, runs: number): Promise<void> {
  const values = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.constant(null), fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(values, { maxLength: 6 }), fc.nat(4), async (recorded, limit) => {
      const history = await makeHistory()
      for (const [index, each] of recorded.entries()) await history.record(runOf(day(index + 1), each))
      const series = [...names, 'never there'].map(seriesFor)
      const points = await history.values(series, limit)
      const want = [...names, 'never there'].map((name) =>
        recorded
          .flatMap((each, index) => {
            const value = each[name]
            if (value === undefined || value === null) return []
            return [{ at: day(index + 1), value, rows: 100, outcome: value === 0 ? 'pass' : 'fail' }]
          })
          .slice(limit === 0 ? Number.POSITIVE_INFINITY : -limit),
      )
      // JSON and engines know one zero.
      expect(JSON.stringify(points)).toBe(JSON.stringify(want))
      expect((await history.runs(limit)).map(({ at, counts }) => [at, counts.fail])).toEqual(
        limit === 0
          ? []
          : recorded
              .map((each, index) => [
                day(index + 1),
                Object.values(each).filter((value) => value !== null && value !== 0).length,
              ])
              .slice(-limit),
      )
    }),
    { numRuns: runs },
  )
}
