import { createDuckDbClient } from '@mesh/local'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Check, check, evaluateChecks, runChecks, threshold } from '../../src/exports/index.ts'
import { findProofs } from '../../src/proof/find-proofs.ts'
import { implies } from '../../src/proof/implies.ts'
import { createTable } from '../create-table.ts'

const integer = { kind: 'integer', precision: 9 } as const
const columns = { A: integer, B: integer, T: { kind: 'string' } } as const
const bound = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.record({ value: fc.integer({ min: 0, max: 4 }), exclusive: fc.boolean() }),
  ),
  { nil: undefined },
)
const options = fc.record(
  {
    must: fc.constantFrom(
      threshold.exactly(0),
      threshold.atMost(0),
      threshold.atMost(2),
      threshold.atMost(0, 'fractionOfRows'),
      threshold.between(0, 1),
      threshold.moreThan(0),
    ),
    filter: fc.constantFrom('a > 1', 'b IS NOT NULL'),
  },
  { requiredKeys: ['must'] },
)
const oneCheck: fc.Arbitrary<Check> = fc.oneof(
  fc
    .tuple(
      fc.subarray(['a', 'b', 't'], { minLength: 1 }),
      fc.constantFrom('surplusRows', 'duplicatedKeys', 'rowsInDuplicates'),
      options,
    )
    .map(([keys, metric, given]) => check.unique('t', keys, { ...given, metric })),
  fc
    .tuple(fc.subarray(['', 'x']), options)
    .map(([missingValues, given]) => check.notNull('t', 't', { ...given, missingValues })),
  fc
    .tuple(bound, bound, options)
    .filter(([low, high]) => low !== undefined || high !== undefined)
    .map(([minimum, maximum, given]) =>
      check.range(
        't',
        'a',
        { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) },
        given,
      ),
    ),
  fc
    .tuple(fc.subarray(['', 'x', 'yy', 'zzz'], { minLength: 1 }), options)
    .map(([values, given]) => check.accepted('t', 't', values, given)),
  fc
    .tuple(fc.nat(2), fc.nat(3), options)
    .map(([minimum, more, given]) => check.length('t', 't', { minimum, maximum: minimum + more }, given)),
  options.map((given) => check.holds('t', 'a <= b', given)),
  options.map((given) => check.notBlank('t', 't', given)),
)
const rows = fc.array(
  fc.record({
    A: fc.option(fc.nat(4)),
    B: fc.option(fc.nat(4)),
    T: fc.constantFrom('', ' ', 'x', 'yy', 'zzz', null),
  }),
  { maxLength: 5 },
)

describe('a proof', () => {
  test('never claims what the data contradicts', () => {
    let proven = 0
    fc.assert(
      fc.property(
        oneCheck,
        oneCheck,
        fc.array(rows, { minLength: 12, maxLength: 12 }),
        (proof, other, tables) => {
          fc.pre(implies(proof, other))
          proven += 1
          for (const each of tables) {
            const [first, second] = evaluateChecks(each, [proof, other], {
              columns: [
                {
                  name: { name: 'T' },
                  columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
                },
              ],
            }).results
            if (first?.outcome === 'pass') expect(second?.outcome).toBe('pass')
          }
        },
      ),
      { numRuns: 150 },
    )
    expect(proven).toBeGreaterThan(100)
  })

  test.each([
    { proof: check.unique('t', 'a'), other: check.unique('t', ['a', 'b']), want: true },
    { proof: check.unique('t', ['a', 'b']), other: check.unique('t', 'a'), want: false },
    { proof: check.unique('t', 'a'), other: check.unique('other', ['a', 'b']), want: false },
    { proof: check.unique('t', 'a'), other: check.unique('t', ['a', 'b'], { filter: 'a > 1' }), want: true },
    { proof: check.unique('t', 'a', { filter: 'a > 1' }), other: check.unique('t', 'a'), want: false },
    {
      proof: check.unique('t', 'a', { must: threshold.atMost(1) }),
      other: check.unique('t', ['a', 'b']),
      want: false,
    },
    {
      proof: check.unique('t', 'a'),
      other: check.unique('t', 'a', { must: threshold.moreThan(3) }),
      want: false,
    },
    {
      proof: check.unique('t', 'a'),
      other: check.unique('t', 'a', { must: threshold.changeAtMost(0.1) }),
      want: false,
    },
    {
      proof: check.range('t', 'a', { minimum: 1, maximum: 2 }),
      other: check.range('t', 'a', { minimum: 0 }),
      want: true,
    },
    {
      proof: check.range('t', 'a', { minimum: '1' }),
      other: check.range('t', 'a', { minimum: '0' }),
      want: false,
    },
    {
      proof: check.references('t', 'a', 'p', 'id'),
      other: check.references('t', 'a', 'p', 'id', { filter: 'b = 1' }),
      want: true,
    },
    {
      proof: check.references('t', 'a', 'p', 'id'),
      other: check.references('t', 'a', 'q', 'id'),
      want: false,
    },
    {
      proof: check.minimum('t', 'a', threshold.exactly(0)),
      other: check.minimum('t', 'a', threshold.exactly(0), { filter: 'b = 1' }),
      want: false,
    },
    {
      proof: check.notNull('t', 'a'),
      other: { ...check.notNull('t', 'a'), window: { column: 'B', last: 5 } },
      want: true,
    },
    {
      proof: { ...check.notNull('t', 'a'), window: { column: 'B', last: 5 } },
      other: check.notNull('t', 'a'),
      want: false,
    },
  ])('$proof.id ⇒ $other.id: $want', ({ proof, other, want }) => {
    expect(implies(proof, other)).toBe(want)
  })

  test('is never itself proven, and never in a circle', () => {
    fc.assert(
      fc.property(fc.array(oneCheck, { maxLength: 12 }), (checks) => {
        const proofs = findProofs(checks)
        for (const [proven, proof] of proofs) {
          expect(proofs.has(proof)).toBe(false)
          expect(implies(proof, proven)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('what a passing check proves is skipped with the reason; what a failing one would prove is measured', async () => {
  const client = await createDuckDbClient()
  await createTable(client, 'T', columns, [
    { A: 1, B: 1, T: 'x' },
    { A: 2, B: 1, T: null },
  ])
  const checks = [
    check.unique('t', ['a', 'b']),
    check.unique('t', 'a'),
    check.unique('t', 'b'),
    check.unique('t', ['b', 't']),
    check.notNull('t', 't', { filter: 'a = 1' }),
  ]
  const given = [check.notNull('t', 't', { id: 'upstream' })]
  const run = await runChecks(client, checks, { skipProven: true, given })
  expect(run.results.map(({ outcome, value, reason }) => [outcome, value, reason])).toEqual([
    ['skipped', undefined, 'It follows from "T.A surplusRows".'],
    ['pass', 0, undefined],
    ['fail', 1, undefined],
    ['pass', 0, undefined],
    ['skipped', undefined, 'It follows from "upstream".'],
  ])
  expect((await runChecks(client, checks)).results.map(({ outcome }) => outcome)).toEqual([
    'pass',
    'pass',
    'fail',
    'pass',
    'pass',
  ])
  await client.close()
})
