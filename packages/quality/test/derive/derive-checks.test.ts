import type { Contract, QualityRule, SchemaProperty, ServiceLevel } from '@mesh/contracts'
import { describe, expect, test } from 'vitest'
import { deriveChecks, type Metric, type Threshold, threshold } from '../../src/exports/index.ts'

const contract = (properties: readonly SchemaProperty[], rest: Partial<Contract> = {}): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'orders',
  version: '1.0.0',
  name: 'orders',
  domain: 'sales',
  schema: [{ name: 'lines', properties }],
  ...rest,
})

const derive = (properties: readonly SchemaProperty[], rest: Partial<Contract> = {}) => {
  const { checks, diagnostics } = deriveChecks(contract(properties, rest), { schema: 'none' })
  return {
    checks: checks.map(({ source, metric, must, should }) => [source?.pointer, metric, must ?? should]),
    notes: diagnostics.map(({ code, where }) => [code, where?.pointer]),
  }
}

const zero = threshold.exactly(0)

describe('a property', () => {
  const cases: readonly {
    readonly name: string
    readonly given: Omit<SchemaProperty, 'name'>
    readonly want: readonly (readonly [string, Metric])[]
    readonly notes?: readonly (readonly [string, string])[]
  }[] = [
    { name: 'nothing', given: {}, want: [] },
    {
      name: 'required',
      given: { required: true },
      want: [['required', { kind: 'missingRows', column: 'C', missingValues: [] }]],
    },
    {
      name: 'primary key, also required and unique',
      given: { primaryKey: true, required: true, unique: true, physicalName: '"Order no"' },
      want: [
        ['required', { kind: 'missingRows', column: 'Order no', missingValues: [] }],
        ['unique', { kind: 'surplusRows', columns: ['Order no'] }],
      ],
    },
    {
      name: 'lengths and pattern',
      given: {
        logicalType: 'string',
        logicalTypeOptions: { minLength: 1, maxLength: 3, pattern: '^[A-Z]+$', format: 'email' },
      },
      want: [
        [
          'logicalTypeOptions/minLength',
          { kind: 'invalidRows', column: 'C', rule: { kind: 'length', minimum: 1, maximum: 3 } },
        ],
        [
          'logicalTypeOptions/pattern',
          {
            kind: 'invalidRows',
            column: 'C',
            rule: { kind: 'pattern', pattern: '^[A-Z]+$', match: 'search' },
          },
        ],
        [
          'logicalTypeOptions/format',
          { kind: 'invalidRows', column: 'C', rule: { kind: 'format', format: 'email' } },
        ],
      ],
    },
    {
      name: 'patterns that engines lack, or that are none',
      given: { logicalTypeOptions: { pattern: '(?!x)' } },
      want: [],
      notes: [['QUALITY.RULE_UNSUPPORTED', 'logicalTypeOptions/pattern']],
    },
    {
      name: 'limits of a number; the tighter of two lower ones wins',
      given: {
        logicalTypeOptions: {
          minimum: 0,
          exclusiveMinimum: 0,
          exclusiveMaximum: 10,
          maximum: 9,
          multipleOf: 3,
        },
      },
      want: [
        [
          'logicalTypeOptions/minimum',
          {
            kind: 'invalidRows',
            column: 'C',
            rule: {
              kind: 'range',
              minimum: { value: 0, exclusive: true },
              maximum: { value: 9, exclusive: false },
            },
          },
        ],
        [
          'logicalTypeOptions/multipleOf',
          { kind: 'invalidRows', column: 'C', rule: { kind: 'multipleOf', divisor: 3 } },
        ],
      ],
    },
    {
      name: 'limits of a date',
      given: { logicalType: 'date', logicalTypeOptions: { exclusiveMaximum: '2030-01-01' } },
      want: [
        [
          'logicalTypeOptions/exclusiveMaximum',
          {
            kind: 'invalidRows',
            column: 'C',
            rule: { kind: 'range', maximum: { value: '2030-01-01', exclusive: true } },
          },
        ],
      ],
    },
    {
      name: 'enum of text: every value is a text, null is not judged',
      given: { logicalType: 'string', enum: [{ value: 'a' }, { value: 1 }, { value: null }] },
      want: [['enum', { kind: 'invalidRows', column: 'C', rule: { kind: 'accepted', values: ['a', '1'] } }]],
    },
    {
      name: 'nested properties',
      given: { logicalType: 'object', properties: [{ name: 'x', required: true }] },
      want: [
        [
          'properties',
          {
            kind: 'invalidJson',
            column: 'C',
            schema: { type: ['object', 'null'], properties: { x: {} }, required: ['x'] },
          },
        ],
      ],
    },
    {
      name: 'structure in a text',
      given: { logicalType: 'object', physicalType: 'VARCHAR', properties: [{ name: 'x' }] },
      want: [],
      notes: [['QUALITY.NESTED_UNSUPPORTED', 'properties']],
    },
    {
      name: 'rules inside a column',
      given: {
        logicalType: 'array',
        required: true,
        items: { logicalType: 'string', quality: [{ metric: 'nullValues', mustBe: 0 }] },
      },
      want: [
        ['required', { kind: 'missingRows', column: 'C', missingValues: [] }],
        [
          'items',
          {
            kind: 'invalidJson',
            column: 'C',
            schema: { type: 'array', items: { type: ['string', 'null'] } },
          },
        ],
      ],
      notes: [['QUALITY.NESTED_UNSUPPORTED', 'items/quality/0']],
    },
    { name: 'a measure', given: { semanticType: 'measure', required: true }, want: [] },
  ]

  test.each(cases)('$name', ({ given, want, notes = [] }) => {
    expect(derive([{ name: 'c', ...given }])).toEqual({
      checks: want.map(([pointer, metric]) => [`/schema/0/properties/0/${pointer}`, metric, zero]),
      notes: notes.map(([code, pointer]) => [code, `/schema/0/properties/0/${pointer}`]),
    })
  })

  test('a composite primary key is unique together, in its order', () => {
    const { checks } = derive([
      { name: 'b', primaryKey: true, primaryKeyPosition: 2 },
      { name: 'a', primaryKey: true, primaryKeyPosition: 1 },
    ])
    expect(checks.map(([, metric]) => metric)).toEqual([
      { kind: 'missingRows', column: 'B', missingValues: [] },
      { kind: 'missingRows', column: 'A', missingValues: [] },
      { kind: 'surplusRows', columns: ['A', 'B'] },
    ])
  })
})

describe('a quality rule of a column', () => {
  const nulls: Metric = { kind: 'missingRows', column: 'C', missingValues: [] }
  const cases: readonly {
    readonly name: string
    readonly given: QualityRule
    readonly want: readonly [Metric, Threshold] | string
  }[] = [
    { name: 'mustBe', given: { metric: 'nullValues', mustBe: 5 }, want: [nulls, threshold.exactly(5)] },
    { name: 'mustNotBe', given: { metric: 'nullValues', mustNotBe: 5 }, want: [nulls, threshold.not(5)] },
    {
      name: 'mustBeGreaterThan',
      given: { metric: 'nullValues', mustBeGreaterThan: 5 },
      want: [nulls, threshold.moreThan(5)],
    },
    {
      name: 'mustBeGreaterOrEqualTo',
      given: { metric: 'nullValues', mustBeGreaterOrEqualTo: 5 },
      want: [nulls, threshold.atLeast(5)],
    },
    {
      name: 'mustBeLessThan, percent',
      given: { type: 'library', metric: 'nullValues', mustBeLessThan: 0.7, unit: 'percent' },
      want: [nulls, threshold.lessThan(0.007, 'fractionOfRows')],
    },
    {
      name: 'mustBeLessOrEqualTo',
      given: { metric: 'nullValues', mustBeLessOrEqualTo: 5, unit: 'rows' },
      want: [nulls, threshold.atMost(5)],
    },
    {
      name: 'mustBeBetween excludes its ends, as the standard says',
      given: { metric: 'nullValues', mustBeBetween: [1, 5] },
      want: [nulls, threshold.between(1, 5, 'value', false)],
    },
    {
      name: 'mustNotBeBetween',
      given: { metric: 'nullValues', mustNotBeBetween: [5, 1] },
      want: [nulls, threshold.notBetween(1, 5, 'value', false)],
    },
    {
      name: 'missing values, of which null is always one',
      given: { metric: 'missingValues', arguments: { missingValues: [null, '', 'N/A', 0] }, mustBe: 0 },
      want: [{ kind: 'missingRows', column: 'C', missingValues: ['', 'N/A', 0] }, zero],
    },
    {
      name: 'valid values and a pattern hold together',
      given: { metric: 'invalidValues', arguments: { validValues: ['kg'], pattern: '^k' }, mustBe: 0 },
      want: [
        {
          kind: 'invalidRows',
          column: 'C',
          rule: {
            kind: 'all',
            rules: [
              { kind: 'accepted', values: ['kg'] },
              { kind: 'pattern', pattern: '^k', match: 'search' },
            ],
          },
        },
        zero,
      ],
    },
    {
      name: 'duplicates',
      given: { metric: 'duplicateValues', mustBe: 0 },
      want: [{ kind: 'duplicatedKeys', columns: ['C'] }, zero],
    },
    {
      name: 'sql',
      given: { type: 'sql', query: 'SELECT COUNT(${column}) FROM {table} -- {object}', mustBe: true },
      want: [
        {
          kind: 'customMetric',
          query: 'SELECT COUNT("C") FROM "SALES"."ORDERS"."LINES" -- "SALES"."ORDERS"."LINES"',
          columns: ['C'],
        },
        threshold.exactly(1),
      ],
    },
    { name: 'words', given: { type: 'text', description: 'is true' }, want: 'QUALITY.PROSE' },
    { name: 'only a name', given: { name: 'is true' }, want: 'QUALITY.PROSE' },
    {
      name: 'another engine',
      given: { type: 'custom', engine: 'soda', implementation: 'x' },
      want: 'QUALITY.ENGINE_UNSUPPORTED',
    },
    { name: 'no operator', given: { metric: 'nullValues' }, want: 'QUALITY.RULE_INVALID' },
    {
      name: 'two operators',
      given: { metric: 'nullValues', mustBe: 1, mustNotBe: 2 },
      want: 'QUALITY.RULE_INVALID',
    },
    { name: 'no number', given: { metric: 'nullValues', mustBe: 'many' }, want: 'QUALITY.RULE_INVALID' },
    { name: 'rowCount of a column', given: { metric: 'rowCount', mustBe: 1 }, want: 'QUALITY.RULE_INVALID' },
    { name: 'no arguments', given: { metric: 'invalidValues', mustBe: 0 }, want: 'QUALITY.RULE_INVALID' },
    {
      name: 'a bad pattern',
      given: { metric: 'invalidValues', arguments: { pattern: '(' }, mustBe: 0 },
      want: 'QUALITY.RULE_INVALID',
    },
    {
      name: 'an unknown unit',
      given: { metric: 'nullValues', mustBe: 0, unit: 'parsecs' },
      want: 'QUALITY.RULE_UNSUPPORTED',
    },
  ]

  test.each(cases)('$name', ({ given, want }) => {
    const place = '/schema/0/properties/0/quality/0'
    expect(derive([{ name: 'c', quality: [given] }])).toEqual(
      typeof want === 'string'
        ? { checks: [], notes: [[want, place]] }
        : { checks: [[place, ...want]], notes: [] },
    )
  })

  test('a mild severity asks, and the words of the rule stay', () => {
    const { checks } = deriveChecks(
      contract([
        {
          name: 'c',
          quality: [
            {
              id: 'few-nulls',
              metric: 'nullValues',
              mustBe: 0,
              severity: 'Warning',
              dimension: 'accuracy',
              description: 'Known.',
              businessImpact: 'Bills go astray.',
            },
          ],
        },
      ]),
      { schema: 'none' },
    )
    expect(checks).toEqual([
      {
        kind: 'check',
        id: 'SALES.ORDERS.LINES few-nulls',
        table: { database: 'SALES', schema: 'ORDERS', name: 'LINES' },
        metric: { kind: 'missingRows', column: 'C', missingValues: [] },
        should: zero,
        dimension: 'accuracy',
        severity: 'Warning',
        description: 'Known. Bills go astray.',
        source: { contract: { id: 'orders', version: '1.0.0' }, pointer: '/schema/0/properties/0/quality/0' },
        sample: { columns: ['C'], masked: [] },
      },
    ])
  })
})

test('quality rules of a table', () => {
  const quality: readonly QualityRule[] = [
    { metric: 'rowCount', mustBeGreaterThan: 0 },
    { metric: 'duplicateValues', arguments: { properties: ['b', 'a'] }, mustBeLessThan: 1, unit: 'percent' },
    { metric: 'duplicateValues', arguments: { properties: ['nope'] }, mustBe: 0 },
    { metric: 'nullValues', mustBe: 0 },
    { type: 'sql', query: 'SELECT {column} FROM {table}', mustBe: 0 },
  ]
  expect(
    derive([], { schema: [{ name: 't', properties: [{ name: 'a' }, { name: 'b' }], quality }] }),
  ).toEqual({
    checks: [
      ['/schema/0/quality/0', { kind: 'rowCount' }, threshold.moreThan(0)],
      [
        '/schema/0/quality/1',
        { kind: 'duplicatedKeys', columns: ['B', 'A'] },
        threshold.lessThan(0.01, 'fractionOfRows'),
      ],
    ],
    notes: [2, 3, 4].map((index) => ['QUALITY.RULE_INVALID', `/schema/0/quality/${index}`]),
  })
})

describe('relationships', () => {
  const airports = contract([{ name: 'iata', id: 'code', primaryKey: true }], {
    id: 'airports',
    name: 'airports',
    domain: 'airports',
    schema: [{ name: 'airports', properties: [{ name: 'iata', id: 'code' }, { name: 'country' }] }],
  })
  const orphans = (columns: readonly string[], table: object, references: readonly string[]): Metric => ({
    kind: 'orphanRows',
    columns,
    references: { table: table as { readonly name: string }, columns: references },
  })
  const there = { database: 'AIRPORTS', schema: 'AIRPORTS', name: 'AIRPORTS' }
  const here = { database: 'SALES', schema: 'ORDERS', name: 'LINES' }

  test('inside a contract, to another one by id or name, and to nobody knows where', () => {
    const given = contract([
      { name: 'parent', relationships: [{ to: 'lines.c' }] },
      {
        name: 'c',
        relationships: [
          { to: 'airports.odcs.yaml#/schema/airports/properties/code' },
          { to: 'https://example.org/a/airports.yaml#airports.iata' },
          { to: 'planes.odcs.yaml#planes.tail' },
        ],
      },
    ])
    const { checks, diagnostics } = deriveChecks(given, { contracts: [airports], schema: 'none' })
    expect(checks.map(({ metric }) => metric)).toEqual([
      orphans(['PARENT'], here, ['C']),
      orphans(['C'], there, ['IATA']),
      orphans(['C'], there, ['IATA']),
    ])
    expect(diagnostics.map(({ code, where }) => [code, where?.pointer])).toEqual([
      ['QUALITY.REFERENCE_UNRESOLVED', '/schema/0/properties/1/relationships/2'],
    ])
  })

  test('composite, placed elsewhere', () => {
    const given = contract([], {
      schema: [
        {
          name: 'lines',
          properties: [{ name: 'code' }, { name: 'land' }],
          relationships: [
            { from: ['lines.code', 'land'], to: ['a#airports.iata', 'a#airports.country'] },
            { from: ['code', 'land'], to: ['a#airports.iata'] },
            { from: ['nope'], to: ['a#airports.iata'] },
          ],
        },
      ],
    })
    const { checks, diagnostics } = deriveChecks(given, {
      schema: 'none',
      resolve: () => airports,
      place: ({ name }) => ({ name: `T_${name}` }),
    })
    expect(checks.map(({ table, metric }) => [table, metric])).toEqual([
      [{ name: 'T_LINES' }, orphans(['CODE', 'LAND'], { name: 'T_AIRPORTS' }, ['IATA', 'COUNTRY'])],
    ])
    expect(diagnostics.map(({ code, where }) => [code, where?.pointer])).toEqual([
      ['QUALITY.RULE_INVALID', '/schema/0/relationships/1'],
      ['QUALITY.RULE_INVALID', '/schema/0/relationships/2'],
    ])
  })
})

describe('service levels', () => {
  const levels = (...slaProperties: readonly ServiceLevel[]) => derive([{ name: 'at' }], { slaProperties })
  const age = (of: 'newest' | 'oldest'): Metric => ({ kind: 'ageSeconds', column: 'AT', of })

  test('freshness and retention bound ages', () => {
    expect(
      levels(
        { property: 'freshness', value: 36, unit: 'h', element: 'lines.at' },
        { property: 'Retention', value: '2', unit: 'Weeks', element: 'lines.at' },
      ),
    ).toEqual({
      checks: [
        ['/slaProperties/0', age('newest'), threshold.atMost(129_600)],
        ['/slaProperties/1', age('oldest'), threshold.atMost(1_209_600)],
      ],
      notes: [],
    })
  })

  test('what is not in the data, or has no one meaning, is told', () => {
    expect(
      levels(
        { property: 'availability', value: '99.9', unit: 'percent' },
        { property: 'freshness', value: 5, unit: 'm', element: 'lines.at' },
        { property: 'freshness', value: 5, unit: 'min', element: 'lines' },
      ),
    ).toEqual({
      checks: [],
      notes: [0, 1, 2].map((index) => ['QUALITY.SERVICE_LEVEL_UNSUPPORTED', `/slaProperties/${index}`]),
    })
  })
})

test('samples show the key and the checked column; classified ones are masked', () => {
  const { checks } = deriveChecks(
    contract([
      { name: 'id', primaryKey: true },
      { name: 'mail', required: true, classification: 'confidential' },
      { name: 'city', required: true, classification: 'public' },
    ]),
    { schema: 'none' },
  )
  expect(checks.map(({ sample }) => sample)).toEqual([
    { columns: ['ID'], masked: [] },
    { columns: ['ID'], masked: [] },
    { columns: ['ID', 'MAIL'], masked: ['MAIL'] },
    { columns: ['ID', 'CITY'], masked: [] },
  ])
})

test('ids stay apart when two rules measure the same', () => {
  const { checks } = deriveChecks(
    contract([
      { name: 'c', required: true, quality: [{ metric: 'nullValues', mustBeLessThan: 5, unit: 'percent' }] },
    ]),
    { schema: 'none' },
  )
  expect(checks.map(({ id }) => id)).toEqual([
    'SALES.ORDERS.LINES.C missingRows',
    'SALES.ORDERS.LINES.C missingRows 2',
  ])
})
