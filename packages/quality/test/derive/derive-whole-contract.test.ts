import { type Contract, lowerContract, type QualityRule } from '@mesh/contracts'
import { describe, expect, test } from 'vitest'
import {
  deriveChecks,
  describeCheck,
  evaluateChecks,
  type RuleEngine,
  threshold,
} from '../../src/exports/index.ts'

const contract = (rest: Partial<Contract> = {}): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'a',
  version: '1.0.0',
  ...rest,
})

const lines: Contract = contract({
  team: { name: 'Billing' },
  schema: [
    {
      name: 'lines',
      properties: [
        { name: 'nr', logicalType: 'integer' },
        { name: 'price', logicalType: 'number', physicalType: 'NUMBER(12,2)' },
        { name: 'anything' },
        { name: 'total', semanticType: 'measure' },
      ],
    },
  ],
})

describe('the columns of a table', () => {
  const schemaCheck = (options: Parameters<typeof deriveChecks>[1]) =>
    deriveChecks(lines, options).checks.map(({ metric, source, owner }) => ({
      metric,
      pointer: source?.pointer,
      owner,
    }))
  const common = { kind: 'schemaDifferences', additional: 'allowed', order: 'any' }

  test('by name and type; a column without a type may hold anything', () => {
    expect(schemaCheck({})).toEqual([
      {
        metric: {
          ...common,
          expected: [
            { name: 'NR', type: { kind: 'integer', precision: 38 } },
            { name: 'PRICE', type: { kind: 'number', precision: 12, scale: 2 } },
            { name: 'ANYTHING' },
          ],
        },
        pointer: '/schema/0/properties',
        owner: 'Billing',
      },
    ])
  })

  test('by name; or not at all', () => {
    const expected = [{ name: 'NR' }, { name: 'PRICE' }, { name: 'ANYTHING' }]
    expect(schemaCheck({ schema: 'names' }).map(({ metric }) => metric)).toEqual([{ ...common, expected }])
    expect(schemaCheck({ schema: 'none' })).toEqual([])
  })

  test('rows of the contract have them', () => {
    const { checks } = deriveChecks(lines)
    const outcomes = (rows: readonly unknown[]) =>
      evaluateChecks({ LINES: rows }, checks, { columns: lowerContract(lines) }).results.map(
        ({ details, outcome }) => details ?? outcome,
      )
    expect(outcomes([{ NR: 1, PRICE: '1.50', ANYTHING: null }])).toEqual(['pass'])
    expect(outcomes([{ NR: 1, PRICE: '1.50', ANYTHING: null, MORE: 1 }])).toEqual(['pass'])
    expect(outcomes([{ NR: 1 }])).toEqual(['pass'])
    expect(outcomes([])).toEqual(['pass'])
  })
})

describe('rules of the library as ODCS v3.0 spells them', () => {
  test.each([
    [{ rule: 'nullCheck' }, 'missingRows', threshold.exactly(0)],
    [{ rule: 'duplicateCount', mustBeLessThan: 10 }, 'duplicatedKeys', threshold.lessThan(10)],
    [{ rule: 'validValues', validValues: ['a'] }, 'invalidRows', threshold.exactly(0)],
    [
      { rule: 'duplicateCount', mustBeGreaterThan: 1, mustBeLessThan: 5 },
      'duplicatedKeys',
      threshold.between(1, 5, 'value', false),
    ],
  ])('%j', (rule, kind, want) => {
    const given = contract({
      schema: [{ name: 't', properties: [{ name: 'c', quality: [rule as QualityRule] }] }],
    })
    const { checks, diagnostics } = deriveChecks(given, { schema: 'none' })
    expect([checks.map(({ metric, must }) => [metric.kind, must]), diagnostics]).toEqual([[[kind, want]], []])
  })
})

describe('rules of another tool', () => {
  const given = contract({
    schema: [
      {
        name: 't',
        properties: [
          {
            name: 'c',
            quality: [
              {
                type: 'custom',
                engine: 'soda',
                id: 's1',
                dimension: 'accuracy',
                tags: ['x'],
                implementation: 'missing_count(c) = 0',
              },
              { type: 'custom', engine: 'toString', implementation: {} },
            ],
          },
        ],
      },
    ],
  })

  test('are read by the engine that the caller gives', () => {
    const soda: RuleEngine = ({ implementation }, { column = '', check, refuse }) =>
      implementation === 'missing_count(c) = 0'
        ? [check({ kind: 'missingRows', column, missingValues: [] }), refuse('Only half of it is read.')]
        : []
    const { checks, diagnostics } = deriveChecks(given, { schema: 'none', engines: { soda } })
    expect(checks.map(({ id, source, dimension, tags }) => [id, source?.pointer, dimension, tags])).toEqual([
      ['A.A.T s1', '/schema/0/properties/0/quality/0', 'accuracy', ['x']],
    ])
    expect(diagnostics.map(({ code, where, message }) => [code, where?.pointer, message])).toEqual([
      ['QUALITY.RULE_UNSUPPORTED', '/schema/0/properties/0/quality/0', 'Only half of it is read.'],
      [
        'QUALITY.ENGINE_UNSUPPORTED',
        '/schema/0/properties/0/quality/1',
        'The rule is written for toString and is not checked.',
      ],
    ])
  })
})

test('service levels that the data can tell', () => {
  const given = contract({
    schema: [{ name: 't', properties: [{ name: 'at', logicalType: 'timestamp' }] }],
    slaProperties: [
      { property: 'latency', value: 4, unit: 'h', element: 't.at' },
      { property: 'frequency', value: 1, unit: 'd', element: 't.at' },
      { property: 'retention', value: 3, unit: 'd', element: 't.at' },
      { property: 'availability', value: 99, unit: '%', element: 't.at' },
    ],
  })
  const { checks, diagnostics } = deriveChecks(given, { schema: 'none' })
  expect(checks.map(describeCheck)).toEqual([
    'newest AT is at most 4 hours old',
    'newest AT is at most 1 day old',
    'oldest AT is at most 3 days old',
  ])
  expect(diagnostics.map(({ where }) => where?.pointer)).toEqual(['/slaProperties/3'])
})
