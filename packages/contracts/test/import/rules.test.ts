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
          quality: [
            {
              type: 'custom',
              engine: 'greatExpectations',
              implementation: {
                type: 'expect_column_values_to_not_be_null',
                kwargs: { column: 'state', mostly: 0.9 },
              },
            },
          ],
        },
      ],
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
      properties: [{ name: 'id', required: true, unique: true }],
      quality: [
        { metric: 'rowCount', mustBeGreaterThan: 5 },
        { type: 'custom', engine: 'soda', implementation: 'freshness(placed) < 1d' },
      ],
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
