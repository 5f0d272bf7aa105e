import type { LogicalType } from '@mesh/core'
import { createDuckDbClient } from '@mesh/local'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, runChecks } from '../../src/exports/index.ts'
import { longestAscent } from '../../src/schema/longest-ascent.ts'
import { createTable } from '../create-table.ts'

const integer: LogicalType = { kind: 'integer', precision: 9 }
const money: LogicalType = { kind: 'number', precision: 12, scale: 2 }
const text: LogicalType = { kind: 'string' }

describe('schemaDifferences', () => {
  test.each([
    { given: { A: integer, B: text }, expected: { a: integer, b: text }, want: [] },
    { given: { A: integer, B: text }, expected: { b: undefined, a: undefined }, want: [] },
    {
      given: { A: integer, B: text },
      expected: { b: undefined, a: undefined },
      options: { order: 'asListed' },
      want: ['A is not where it is expected'],
    },
    { given: { order_id: integer }, expected: { ORDER_ID: integer }, want: [] },
    { given: { A: integer }, expected: { a: { kind: 'integer', precision: 38 } }, want: [] },
    { given: { A: integer }, expected: { a: { kind: 'number' } }, want: [] },
    { given: { A: text }, expected: { a: integer }, want: ['A is VARCHAR instead of NUMBER(9,0)'] },
    {
      given: { A: money },
      expected: { a: { kind: 'number', precision: 38, scale: 4 } },
      want: ['A is NUMBER(12,2) instead of NUMBER(38,4)'],
    },
    {
      given: { A: { kind: 'timestamp', zone: 'tz' } },
      expected: { a: { kind: 'timestamp', zone: 'ntz' } },
      want: [expect.stringContaining('instead of TIMESTAMP_NTZ(9)')],
    },
    { given: { A: { kind: 'variant' } }, expected: { a: { kind: 'array' } }, want: [] },
    { given: { A: integer }, expected: { a: integer, '"b ""x""💧"': text }, want: ['b "x"💧 is missing'] },
    { given: { A: integer, B: text }, expected: { a: integer }, want: [] },
    { given: { A: integer, B: text }, expected: { a: integer }, options: { additional: 'atEnd' }, want: [] },
    {
      given: { A: integer, B: text },
      expected: { a: integer },
      options: { additional: 'forbidden' },
      want: ['B is not expected'],
    },
    {
      given: { B: text, A: integer },
      expected: { a: integer },
      options: { additional: 'atEnd' },
      want: ['B is not expected before the others'],
    },
  ] as const)('%#: $want', async ({ given, expected, want, ...rest }) => {
    const client = await createDuckDbClient()
    await createTable(client, 'T', given as Readonly<Record<string, LogicalType>>, [])
    const options = 'options' in rest ? rest.options : {}
    const run = await runChecks(client, [
      check.schema('t', expected as Readonly<Record<string, LogicalType>>, options),
    ])
    await client.close()
    expect(run.results.map(({ outcome, value, details = [] }) => [outcome, value, details])).toEqual([
      [want.length === 0 ? 'pass' : 'fail', want.length, want],
    ])
  })

  test('a table that is not there is an error', async () => {
    const client = await createDuckDbClient()
    const { results } = await runChecks(client, [check.schema('nowhere', { a: text }), check.schema('t', {})])
    await client.close()
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['error', 'SQL.NOT_FOUND'],
      ['error', 'QUALITY.INVALID_CHECK'],
    ])
  })
})

test('longestAscent leaves out as few as possible', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 9 }), (values) => {
      const found = longestAscent(values)
      expect(found.every((at, index) => index === 0 || at > (found[index - 1] ?? 0))).toBe(true)
      const kept = found.map((at) => values[at] ?? 0)
      expect(kept).toEqual(kept.toSorted((left, right) => left - right))
      const subsets = Array.from({ length: 2 ** values.length }, (_, mask) =>
        values.filter((__, at) => (mask >> at) & 1),
      )
      const rising = subsets.filter((each) =>
        each.every((value, at) => at === 0 || value > (each[at - 1] ?? 0)),
      )
      expect(kept.length).toBe(Math.max(...rising.map(({ length }) => length)))
    }),
  )
})
