import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Contract, exportContract } from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

const orders: Contract = {
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'orders',
  version: '1.0.0',
  servers: [{ server: 's', type: 'snowflake', account: 'a', database: 'SHOP', schema: 'ORDERS' }],
  schema: [
    {
      name: 'orders',
      physicalName: 'ORDERS_V1',
      relationships: [{ from: ['orders.a', 'orders.b'], to: ['lines.a', 'lines.b'] }],
      properties: [
        { name: 'a', logicalType: 'string', primaryKey: true, primaryKeyPosition: 2 },
        { name: 'b', logicalType: 'integer', primaryKey: true, primaryKeyPosition: 1 },
        {
          name: 'n',
          logicalType: 'integer',
          physicalType: 'NUMBER(3,0)',
          enum: [{ value: 1 }, { value: 2 }],
          quality: [
            { metric: 'nullValues', mustBeLessThan: 5, severity: 'warning' },
            { metric: 'nullValues', mustBe: 0, unit: 'percent' },
            { metric: 'duplicateValues', mustBeLessOrEqualTo: 3, name: 'few twins' },
            { type: 'custom', engine: 'dbt', implementation: { 'dbt_utils.at_least_one': {} } },
          ],
        },
      ],
    },
    { name: 'lines', properties: ['a', 'b'].map((name) => ({ name, logicalType: 'string' as const })) },
  ],
}

test('a model holds its contract, constraints and tests', () => {
  const { text, diagnostics } = exportContract(orders, 'dbt-models')
  const { version, models } = parse(text)
  expect(version).toBe(2)
  expect(models[0]).toMatchObject({
    name: 'orders',
    config: { contract: { enforced: true }, database: 'SHOP', schema: 'ORDERS', alias: 'ORDERS_V1' },
    constraints: [
      { type: 'primary_key', columns: ['B', 'A'] },
      { type: 'foreign_key', columns: ['A', 'B'], to: "ref('lines')", to_columns: ['A', 'B'] },
    ],
  })
  expect(models[0].columns[0]).toEqual({
    name: 'a',
    data_type: 'VARCHAR',
    constraints: [{ type: 'not_null' }],
    data_tests: ['not_null'],
  })
  expect(models[0].columns[2]).toEqual({
    name: 'n',
    data_type: 'NUMBER(3,0)',
    data_tests: [
      { accepted_values: { values: ['1', '2'], quote: false } },
      { not_null: { config: { severity: 'warn', warn_if: '>= 5' } } },
      { unique: { name: 'few_twins', config: { error_if: '> 3' } } },
      'dbt_utils.at_least_one',
    ],
  })
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ where: { pointer: '/schema/0/properties/2/quality/1' }, severity: 'warning' }),
  )
})

test('a source names the place, and quotes what SQL would fold', () => {
  const { sources } = parse(exportContract(flights, 'dbt-sources').text)
  expect(sources).toMatchObject([
    {
      name: 'flights',
      database: 'FLIGHT_OPERATIONS',
      schema: 'FLIGHTS',
      tables: [{ name: 'flights' }, { name: 'airports' }],
    },
  ])
  const [{ tables }] = sources
  expect(tables[0].columns[2].data_tests).toEqual([
    'not_null',
    { relationships: { to: "source('flights', 'airports')", field: 'IATA' } },
  ])
  expect(tables[0].columns[3]).toMatchObject({ name: 'Carrier code', quote: true, tags: ['pii'] })
})

test('no test stands twice on a column without a name of its own', () => {
  const { models } = parse(exportContract(flights, 'dbt-models').text)
  expect(models[0].columns[1].data_tests).toEqual(['not_null'])
})

test.each(['dbt-models', 'dbt-sources'] as const)('%s holds no Jinja of the contract', (format) => {
  const text = "{{ env_var('SECRET') }} {% do x %} {# y #}"
  const contract: Contract = {
    ...orders,
    tags: [text],
    description: { purpose: text },
    schema: [
      {
        name: 't',
        description: text,
        tags: [text],
        properties: [
          {
            name: 'c',
            logicalType: 'string',
            description: text,
            classification: text,
            tags: [text],
            enum: [{ value: text }],
          },
        ],
      },
    ],
  }
  const written = exportContract(contract, format).text
  expect(written).toContain("{{ '{{' }} env_var('SECRET') }} {{ '{%' }} do x %} {{ '{#' }} y #}")
  expect(written.match(/\{[{%#](?! '\{)(?!' \}\})/g)).toBe(null)
})
