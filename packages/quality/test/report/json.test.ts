import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckRun, check, parseCheckRun, renderCheckRun, threshold } from '../../src/exports/index.ts'
import { nastyTexts, resultSaying, runWith } from './runs.ts'

const cell = fc.anything({
  withBigInt: true,
  withNullPrototype: false,
  withTypedArray: false,
  withBoxedValues: false,
  values: [
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.bigInt(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
  ],
  key: fc.oneof(fc.string(), fc.constantFrom('$bigint', '$object', '$', '__proto__')),
})

describe('json', () => {
  test('a run comes back as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nastyTexts, 'plain'), fc.array(fc.array(cell)), (text, rows) => {
        const run = runWith(
          [
            { ...resultSaying(text, 'fail'), samples: { columns: ['a'], rows, limit: 3 } },
            resultSaying(text, 'error'),
            {
              ...resultSaying(text, 'skipped'),
              check: check.accepted('t', 'x', [12n, -0, text], {
                must: threshold.between(Number.NEGATIVE_INFINITY, 1),
              }),
              segments: [{ key: '[1]', values: [1n, null], outcome: 'pass', value: null, comparison: text }],
            },
          ],
          { historyError: { code: 'X.Y', message: text } },
        )
        expect(parseCheckRun(renderCheckRun(run, 'json'))).toStrictEqual(withoutUndefined(run))
      }),
      { numRuns: 80 },
    )
  })

  test('the document says what it is', () => {
    expect(JSON.parse(renderCheckRun(runWith([]), 'json'))).toEqual({
      format: 'mesh-check-run',
      version: 1,
      ...runWith([]),
    })
  })

  const good = JSON.parse(renderCheckRun(runWith([resultSaying('x', 'fail')]), 'json'))
  const changed = (change: (run: typeof good) => void) => {
    const copy = structuredClone(good)
    change(copy)
    return JSON.stringify(copy)
  }
  test.each([
    { text: '', pointer: '' },
    { text: '{', pointer: '' },
    { text: 'null', pointer: '' },
    { text: '[]', pointer: '/format' },
    { text: '{"format":"mesh-check-run"}', pointer: '/version' },
    { text: '{"format":"mesh-check-run","version":2}', pointer: '/version' },
    { text: '{"format":"mesh-check-run","version":1}', pointer: '/kind' },
    { text: changed((run) => delete run.results), pointer: '/results' },
    { text: changed((run) => (run.startedAt = 'yesterday')), pointer: '/startedAt' },
    { text: changed((run) => (run.results[0].outcome = 'great')), pointer: '/results/0/outcome' },
    { text: changed((run) => (run.results[0].value = '3')), pointer: '/results/0/value' },
    { text: changed((run) => (run.results[0].value = { $bigint: 'x' })), pointer: undefined },
    { text: changed((run) => (run.results[0].check.table = 't')), pointer: '/results/0/check/table' },
    { text: changed((run) => (run.results[0].samples.rows = [1])), pointer: '/results/0/samples/rows/0' },
  ])('$pointer is told of what is no run', ({ text, pointer }) => {
    const parse = () => parseCheckRun(text)
    if (pointer === undefined) expect(parse().results[0]?.value).toBeUndefined()
    else
      expect(parse).toThrow(expect.objectContaining({ code: 'QUALITY.INVALID_REPORT', where: { pointer } }))
  })
})

/** JSON has no members without a value, and an array no places without one. */
function withoutUndefined(value: CheckRun): unknown {
  const strip = (each: unknown): unknown => {
    if (each === undefined) return null
    if (Array.isArray(each)) return each.map(strip)
    if (typeof each !== 'object' || each === null || each instanceof Uint8Array) return each
    return Object.fromEntries(
      Object.entries(each)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [name, strip(member)]),
    )
  }
  return strip(value)
}
