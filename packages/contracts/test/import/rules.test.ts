import { expect, test } from 'vitest'
import { checkContractAs, exportContract, importContract, renderContract } from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

const errors = (text: string) =>
  checkContractAs(text, 'v3.2.0').diagnostics.filter(({ severity }) => severity === 'error')

test.each(['type', 'expectation_type'])('expectations that name themselves by %s', (key) => {
  const { contract } = importContract(
    JSON.stringify({
      name: 'orders.warning',
      expectations: [
        { [key]: 'expect_column_values_to_not_be_null', kwargs: { column: 'id' } },
        { [key]: 'expect_column_values_to_be_in_set', kwargs: { column: 'state', value_set: ['a', 'b'] } },
        { [key]: 'expect_column_values_to_not_be_null', kwargs: { column: 'state', mostly: 0.9 } },
        { [key]: 'expect_compound_columns_to_be_unique', kwargs: { column_list: ['id', 'state'] } },
        { [key]: 'expect_table_row_count_to_be_between', kwargs: { min_value: 1 } },
      ],
    }),
    'great-expectations',
  )
  expect(errors(renderContract(contract))).toEqual([])
  expect(contract.schema).toEqual([
    {
      name: 'orders',
      properties: [
        { name: 'id', required: true },
        {
          name: 'state',
          enum: [{ value: 'a' }, { value: 'b' }],
          quality: [{ metric: 'nullValues', unit: 'percent', mustBeLessOrEqualTo: 10 }],
        },
      ],
      customProperties: [{ property: 'suite', value: 'orders.warning', vendor: 'greatExpectations' }],
      quality: [
        { metric: 'duplicateValues', arguments: { properties: ['id', 'state'] }, mustBe: 0 },
        { metric: 'rowCount', mustBeGreaterOrEqualTo: 1 },
      ],
    },
  ])
})

test('checks of Soda 3 and contracts of Soda 4', () => {
  const { contract } = importContract(
    `checks for orders:
  - missing_count(id) = 0
  - duplicate_count(id) = 0
  - row_count > 5
  - freshness(placed) < 1d
---
dataset: snow/db/public/customers
columns:
  - name: ID
    data_type: NUMBER(10)
    checks: [{missing: }, {duplicate: }, {invalid: {valid_min: 1}}]
  - name: MAIL
    data_type: VARCHAR(80)
    checks:
      - missing: {threshold: {metric: percent, must_be_less_than: 5}}
      - invalid: {valid_values: [a, b]}
checks:
  - schema:
  - row_count: {threshold: {must_be_greater_than: 10}}
`,
    'soda',
  )
  expect(errors(renderContract(contract))).toEqual([])
  expect(contract.schema).toEqual([
    {
      name: 'orders',
      properties: [
        { name: 'id', required: true, unique: true },
        {
          name: 'placed',
          quality: [{ type: 'custom', engine: 'soda', implementation: 'freshness(placed) < 1d' }],
        },
      ],
      quality: [{ metric: 'rowCount', mustBeGreaterThan: 5 }],
    },
    {
      name: 'customers',
      properties: [
        {
          name: 'ID',
          logicalType: 'integer',
          physicalType: 'NUMBER(10)',
          logicalTypeOptions: { minimum: 1 },
          required: true,
          unique: true,
        },
        {
          name: 'MAIL',
          logicalType: 'string',
          logicalTypeOptions: { maxLength: 80 },
          physicalType: 'VARCHAR(80)',
          enum: [{ value: 'a' }, { value: 'b' }],
          quality: [{ metric: 'nullValues', unit: 'percent', mustBeLessThan: 5 }],
        },
      ],
      quality: [{ metric: 'rowCount', mustBeGreaterThan: 10 }],
    },
  ])
})

test.each(['great-expectations', 'soda'] as const)('what is written as %s is read again', (format) => {
  const { files } = exportContract(flights, format)
  const { contract } = importContract(
    files.map(({ text }) => text),
    format,
  )
  expect(errors(renderContract(contract))).toEqual([])
  expect(contract.schema).toHaveLength(flights.schema?.length ?? 0)
})

interface RuleCase {
  readonly expectation: object
  readonly want: object
}

test.each<[string, RuleCase]>([
  [
    'a condition on rows is no promise of the column',
    {
      expectation: {
        kwargs: { column: 'x', row_condition: 'y > 1', condition_parser: 'great_expectations' },
      },
      want: {
        name: 'x',
        quality: [
          {
            type: 'custom',
            engine: 'greatExpectations',
            implementation: {
              type: 'expect_column_values_to_not_be_null',
              kwargs: { column: 'x', row_condition: 'y > 1', condition_parser: 'great_expectations' },
            },
          },
        ],
      },
    },
  ],
  [
    'notes, severity and what tools add stay with a rule',
    {
      expectation: {
        kwargs: { column: 'x', result_format: 'BASIC' },
        id: 'e1',
        severity: 'warning',
        meta: {
          notes: { format: 'markdown', content: ['One', 'Zwei "ü"'] },
          profiler: { a: 1 },
          dimension: 'accuracy',
        },
      },
      want: {
        name: 'x',
        quality: [
          {
            metric: 'nullValues',
            mustBe: 0,
            id: 'e1',
            severity: 'warning',
            dimension: 'accuracy',
            description: 'One\nZwei "ü"',
            customProperties: [{ property: 'profiler', value: { a: 1 }, vendor: 'greatExpectations' }],
          },
        ],
      },
    },
  ],
  [
    'a pattern of Python that ECMA-262 does not know stays in the words of the tool',
    {
      expectation: {
        type: 'expect_column_values_to_match_regex',
        kwargs: { column: 'x', regex: "(?P<a>[\\'])", mostly: 0.5 },
      },
      want: {
        name: 'x',
        quality: [
          {
            type: 'custom',
            engine: 'greatExpectations',
            implementation: {
              type: 'expect_column_values_to_match_regex',
              kwargs: { column: 'x', regex: "(?P<a>[\\'])", mostly: 0.5 },
            },
          },
        ],
      },
    },
  ],
])('%s', (_, { expectation, want }) => {
  const { contract } = importContract(
    JSON.stringify({
      name: 't',
      expectations: [{ type: 'expect_column_values_to_not_be_null', ...expectation }],
    }),
    'great-expectations',
  )
  expect(contract.schema?.[0]?.properties).toEqual([want])
  expect(errors(renderContract(contract))).toEqual([])
})

test('a limit that is a parameter stays in the words of the tool; suites of one table are one table', () => {
  const { contract, diagnostics } = importContract(
    [
      JSON.stringify({
        expectation_suite_name: 't.a',
        meta: { notes: 'About t', great_expectations_version: '0.18' },
        expectations: [
          {
            expectation_type: 'expect_table_row_count_to_be_between',
            kwargs: { min_value: 1, max_value: { $PARAMETER: 'n' } },
          },
        ],
      }),
      JSON.stringify({
        name: 't.b',
        expectations: [{ type: 'expect_column_to_exist', kwargs: { column: 'x' } }],
      }),
    ],
    'great-expectations',
  )
  expect(contract.schema).toEqual([
    {
      name: 't',
      description: 'About t',
      properties: [{ name: 'x' }],
      quality: [
        {
          type: 'custom',
          engine: 'greatExpectations',
          implementation: {
            type: 'expect_table_row_count_to_be_between',
            kwargs: { min_value: 1, max_value: { $PARAMETER: 'n' } },
          },
        },
      ],
      customProperties: [
        { property: 'suite', value: 't.a', vendor: 'greatExpectations' },
        { property: 'suite', value: 't.b', vendor: 'greatExpectations' },
      ],
    },
  ])
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'great_expectations_version of suite t.a is not kept',
  ])
})

test('checks of a part of the rows promise nothing of all of them', () => {
  const { contract, diagnostics } = importContract(
    `filter orders [daily]:
  where: "d > '2024-01-01'"
checks for orders [daily]:
  - missing_count(id) = 0
checks for orders:
  - missing_percent("Full name") < 5%
  - duplicate_count(id) = 0:
      name: One id
  - invalid_count(id) = 0:
      valid min: 1
  - row_count between 1 and 9
automated monitoring: {}
`,
    'soda',
  )
  expect(contract.schema).toEqual([
    {
      name: 'orders',
      properties: [
        {
          name: 'id',
          quality: [
            {
              type: 'custom',
              engine: 'soda',
              customProperties: [{ property: 'partition', value: "d > '2024-01-01'", vendor: 'soda' }],
              implementation: 'missing_count(id) = 0',
            },
            { metric: 'duplicateValues', mustBe: 0, name: 'One id' },
            {
              type: 'custom',
              engine: 'soda',
              implementation: { 'invalid_count(id) = 0': { 'valid min': 1 } },
            },
          ],
        },
        {
          name: 'Full name',
          quality: [{ metric: 'nullValues', unit: 'percent', mustBeLessThan: 5 }],
        },
      ],
      quality: [{ type: 'custom', engine: 'soda', implementation: 'row_count between 1 and 9' }],
    },
  ])
  expect(diagnostics.map(({ where, message }) => `${where?.pointer} ${message}`)).toEqual([
    '/automated monitoring "automated monitoring" is not kept',
  ])
})

test('contracts of Soda 3 name the types of their checks; sizes stand beside a type; the rest is told', () => {
  const { contract, diagnostics } = importContract(
    `dataset: a/b/ORDERS
owner: me
columns:
  - name: ID
    data_type: decimal
    numeric_precision: 10
    numeric_scale: 2
    optional: true
    checks:
      - type: no_missing_values
      - type: missing_count
        must_be_less_than: 5
`,
    'soda',
  )
  expect(contract.schema).toEqual([
    {
      name: 'ORDERS',
      properties: [
        {
          name: 'ID',
          logicalType: 'number',
          physicalType: 'decimal(10,2)',
          required: true,
          quality: [
            {
              type: 'custom',
              engine: 'soda',
              implementation: { type: 'missing_count', must_be_less_than: 5 },
            },
          ],
        },
      ],
    },
  ])
  expect(diagnostics.map(({ where, message }) => `${where?.pointer} ${message}`)).toEqual([
    '/owner owner is not kept',
    '/columns/0/optional optional is not kept',
  ])
})
