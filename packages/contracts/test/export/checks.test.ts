import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { type Contract, exportContract, type QualityRule } from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { flights } from '../fixtures/flights.ts'

const contractOf = (onTable: readonly QualityRule[], onColumn: readonly QualityRule[] = []): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'x',
  version: '1.0.0',
  servers: [{ server: 'prod', type: 'snowflake', account: 'a', database: 'D', schema: 'S' }],
  schema: [{ name: 't', quality: onTable, properties: [{ name: 'c', quality: onColumn }] }],
})

const expectations = (contract: Contract): readonly { type: string; kwargs: object }[] =>
  JSON.parse(exportContract(contract, 'great-expectations').text).expectations

describe('great expectations', () => {
  test('a suite per table', () => {
    const { files } = exportContract(flights, 'great-expectations')
    expect(files.map(({ name }) => name)).toEqual(['flights.expectations.json', 'airports.expectations.json'])
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
      name: 'flights',
      meta: { contract: 'flights', version: '1.2.0', notes: 'One row per departed flight' },
    })
  })

  test.each<[QualityRule, 'table' | 'column', object]>([
    [{ metric: 'rowCount', mustBeGreaterThan: 5 }, 'table', { min_value: 6 }],
    [{ metric: 'rowCount', mustBeLessOrEqualTo: 5.5 }, 'table', { max_value: 5 }],
    [{ metric: 'rowCount', mustBeBetween: [1, 9] }, 'table', { min_value: 2, max_value: 8 }],
    [{ metric: 'rowCount', mustBe: 3 }, 'table', { value: 3 }],
    [
      { metric: 'duplicateValues', mustBe: 0, arguments: { properties: ['c'] } },
      'table',
      { column_list: ['c'] },
    ],
    [{ metric: 'nullValues', mustBe: 0 }, 'column', { column: 'c' }],
    [
      { metric: 'nullValues', mustBeLessOrEqualTo: 2.5, unit: 'percent' },
      'column',
      { column: 'c', mostly: 0.975 },
    ],
    [
      { metric: 'invalidValues', mustBe: 0, arguments: { pattern: '^a' } },
      'column',
      { column: 'c', regex: '^a' },
    ],
    [
      { metric: 'missingValues', mustBe: 0, arguments: { missingValues: ['-'] } },
      'column',
      { column: 'c', value_set: ['-'] },
    ],
    [
      { type: 'custom', engine: 'greatExpectations', implementation: { type: 'expect_x', kwargs: { y: 1 } } },
      'column',
      { y: 1 },
    ],
  ])('%j of a %s', (rule, level, kwargs) => {
    const contract = level === 'table' ? contractOf([rule]) : contractOf([], [rule])
    expect(expectations(contract).at(-1)?.kwargs).toEqual(kwargs)
  })

  test.each<QualityRule>([
    { metric: 'nullValues', mustBeLessThan: 5 },
    { metric: 'nullValues', mustBeGreaterThan: 5, unit: 'percent' },
    { type: 'sql', query: 'SELECT 1', mustBe: 1 },
    { type: 'text', description: 'good' },
  ])('%j is reported', (rule) => {
    expect(exportContract(contractOf([], [rule]), 'great-expectations').diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'CONTRACT.NOT_EXPRESSIBLE',
        where: { pointer: '/schema/0/properties/0/quality/0' },
      }),
    )
  })
})

const sodaContract = (contract: Contract) =>
  parseAllDocuments(exportContract(contract, 'soda').text)[0]?.toJS()

describe('soda', () => {
  test('a file per table, named by its place', () => {
    const { files } = exportContract(flights, 'soda')
    expect(files.map(({ name }) => name)).toEqual(['flights.soda.yaml', 'airports.soda.yaml'])
    expect(sodaContract(flights)).toMatchObject({
      dataset: 'snowflake/FLIGHT_OPERATIONS/FLIGHTS/FLIGHTS',
      columns: [{ name: 'DATE' }, { name: 'DELAY' }, { name: 'ORIGIN' }, { name: 'Carrier code' }],
      checks: [{ schema: null }, { row_count: { threshold: { must_be_greater_than: 0 } } }],
    })
  })

  test.each<[QualityRule, object]>([
    [{ metric: 'nullValues', mustBe: 0 }, { missing: { threshold: { must_be: 0 } } }],
    [
      { metric: 'nullValues', mustBeLessThan: 5, unit: 'percent', severity: 'warning' },
      { missing: { threshold: { metric: 'percent', level: 'warn', must_be_less_than: 5 } } },
    ],
    [
      { metric: 'duplicateValues', mustNotBeBetween: [1, 9] },
      {
        duplicate: {
          threshold: { must_be_not_between: { less_than_or_equal: 1, greater_than_or_equal: 9 } },
        },
      },
    ],
    [
      { metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['a'] } },
      { invalid: { threshold: { must_be: 0 }, valid_values: ['a'] } },
    ],
    [
      { type: 'sql', query: 'SELECT 1', mustBe: 1, name: 'one' },
      { metric: { name: 'one', query: 'SELECT 1', threshold: { must_be: 1 } } },
    ],
  ])('%j', (rule, check) => {
    expect(sodaContract(contractOf([], [rule])).columns[0].checks).toEqual([check])
  })

  test('values that Soda does not compare are reported', () => {
    const contract = contractOf([])
    const columns = [{ name: 'c', logicalType: 'boolean' as const, enum: [{ value: true }] }]
    const { text, diagnostics } = exportContract(
      { ...contract, schema: [{ name: 't', properties: columns }] },
      'soda',
    )
    expect(text).not.toContain('valid_values')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ where: { pointer: '/schema/0/properties/0/enum' }, severity: 'warning' }),
    )
  })

  test('checks of one kind are told apart', () => {
    const rule: QualityRule = { metric: 'nullValues', mustBe: 0 }
    const { checks } = sodaContract(contractOf([], [rule, { ...rule, mustBe: 1 }])).columns[0]
    expect(checks.map((each: { missing: { qualifier?: string } }) => each.missing.qualifier)).toEqual([
      undefined,
      '2',
    ])
  })
})

describe('any contract', () => {
  test.each(['great-expectations', 'soda', 'dbt-models', 'dbt-sources'] as const)(
    'as %s is read again',
    (format) => {
      fc.assert(
        fc.property(anyContract, (contract) => {
          const { files } = exportContract(contract, format, { namespace: { database: 'D', schema: 'S' } })
          for (const { text } of files)
            for (const document of parseAllDocuments(text)) {
              if (!('errors' in document)) continue
              expect(document.errors).toEqual([])
              expect(Object.keys(document.toJS()).length).toBeGreaterThan(1)
            }
          expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
        }),
        { numRuns: 50 },
      )
    },
    60_000,
  )
})
