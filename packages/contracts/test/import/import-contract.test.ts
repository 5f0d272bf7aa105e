import { formatQualifiedName, isMeshError, type TableShape } from '@mesh/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Contract,
  checkContractAs,
  exportContract,
  importContract,
  importers,
  importTables,
  lowerContract,
  renderContract,
  storedName,
} from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { flights } from '../fixtures/flights.ts'

const errors = (text: string) =>
  checkContractAs(text, 'v3.2.0').diagnostics.filter(({ severity }) => severity === 'error')

test('DDL becomes a contract with names, types, keys, tags, defaults and checks', () => {
  const { contract, diagnostics } = importContract(
    `CREATE TABLE sales.public.customers (id NUMBER(10) NOT NULL PRIMARY KEY, "Full name" VARCHAR(80) COMMENT 'as on the card');
     CREATE TABLE sales.public.orders (
       id NUMBER(10) NOT NULL, line NUMBER(3) NOT NULL, customer NUMBER(10) REFERENCES customers,
       total NUMBER(12,2) DEFAULT 0 CHECK (total >= 0), placed TIMESTAMP_TZ WITH TAG (pii = 'none'),
       PRIMARY KEY (id, line)) CLUSTER BY (placed) COMMENT = 'Orders';
     ALTER TABLE sales.public.orders ADD CONSTRAINT once UNIQUE (customer, placed);
     COMMENT ON COLUMN sales.public.orders.total IS 'In euro';
     DROP TABLE elsewhere;`,
    'snowflake',
  )
  expect(contract.schema).toEqual([
    {
      name: 'customers',
      physicalName: 'SALES.PUBLIC.CUSTOMERS',
      properties: [
        {
          name: 'id',
          logicalType: 'integer',
          physicalType: 'NUMBER(10)',
          required: true,
          primaryKey: true,
          primaryKeyPosition: 1,
        },
        {
          name: 'full_name',
          physicalName: '"Full name"',
          logicalType: 'string',
          logicalTypeOptions: { maxLength: 80 },
          physicalType: 'VARCHAR(80)',
          description: 'as on the card',
        },
      ],
    },
    {
      name: 'orders',
      physicalName: 'SALES.PUBLIC.ORDERS',
      description: 'Orders',
      properties: [
        expect.objectContaining({ name: 'id', required: true, primaryKeyPosition: 1 }),
        expect.objectContaining({ name: 'line', required: true, primaryKeyPosition: 2 }),
        expect.objectContaining({
          name: 'customer',
          relationships: [{ to: 'customers.id', type: 'foreignKey' }],
        }),
        expect.objectContaining({
          name: 'total',
          description: 'In euro',
          customProperties: [{ property: 'default', value: '0', vendor: 'mesh' }],
        }),
        expect.objectContaining({
          name: 'placed',
          tags: ['pii:none'],
          logicalTypeOptions: { timezone: true },
        }),
      ],
      quality: [
        { metric: 'duplicateValues', arguments: { properties: ['customer', 'placed'] }, mustBe: 0 },
        { type: 'sql', query: 'SELECT COUNT(*) FROM ${table} WHERE NOT (TOTAL >= 0)', mustBe: 0 },
      ],
    },
  ])
  expect(diagnostics.map(({ message, where }) => [where?.line, message])).toEqual([
    [2, 'The clustering of ORDERS is not kept'],
  ])
  expect(errors(renderContract(contract))).toEqual([])
})

/** What a table is, whatever the order of the tables and the place of their tags. */
const shapes = (tables: readonly TableShape[]) =>
  new Map(
    tables
      .filter(({ columns }) => columns.length > 0)
      .map(({ name, columns, keys, comment }) => [
        formatQualifiedName(name),
        {
          comment,
          columns: columns.map((each) => [each.name, each.required, each.comment]),
          // A relationship that a table says of another table's columns is no key of its own.
          keys: new Set(
            keys
              .filter((key) => key.columns.every((each) => columns.some(({ name }) => name === each)))
              .map((key) => JSON.stringify(key)),
          ),
        },
      ]),
  )

/** Without measures, which are no columns, and relationships of columns of several tables. */
const onlyColumns = ({ schema, ...contract }: Contract): Contract => ({
  ...contract,
  ...(schema !== undefined && {
    schema: schema.map(({ properties, relationships, ...table }) => ({
      ...table,
      ...(relationships !== undefined && {
        relationships: relationships.filter(
          ({ from, to }) =>
            [from].flat().every((each) => each.startsWith(`${table.name}.`)) &&
            new Set([to].flat().map((each) => each.split('.')[0])).size === 1,
        ),
      }),
      ...(properties !== undefined && {
        properties: properties.map((each) => ({ ...each, semanticType: 'column' as const })),
      }),
    })),
  }),
})

test('the DDL of any contract, read again, makes the same tables', () => {
  fc.assert(
    fc.property(anyContract.map(onlyColumns), (contract) => {
      const options = { namespace: { database: 'D', schema: 'S' } }
      const before = lowerContract(contract, options)
      for (const { properties = [] } of contract.schema ?? [])
        fc.pre(new Set(properties.map(storedName)).size === properties.length)
      fc.pre(new Set(before.map(({ name }) => name.name)).size === before.length)
      const { text } = exportContract(contract, 'snowflake', options)
      const { contract: read } = importContract(text, 'snowflake')
      expect(errors(renderContract(read))).toEqual([])
      expect(shapes(lowerContract(read))).toEqual(shapes(before))
      expect(shapes(lowerContract(importTables(lowerContract(read)).contract))).toEqual(shapes(before))
    }),
    { numRuns: 200 },
  )
})

test.each(['snowflake', 'json-schema', 'openapi', 'avro'] as const)(
  'what is written as %s is read again, and names all columns',
  (format) => {
    const { contract } = importContract(exportContract(flights, format).text, format)
    expect(errors(renderContract(contract))).toEqual([])
    const columns = (of: typeof contract) =>
      new Set(
        (of.schema ?? []).flatMap(({ name, properties = [] }) =>
          properties
            .filter(({ semanticType }) => semanticType !== 'measure')
            .map((each) => `${name}.${format === 'snowflake' ? storedName(each) : each.name}`.toLowerCase()),
        ),
      )
    expect(columns(contract)).toEqual(columns(flights))
  },
)

test('a schema that refers to itself ends in a value of any type, and is told so', () => {
  const { contract, diagnostics } = importContract(
    JSON.stringify({
      title: 'node',
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'integer', minimum: 1 },
        kind: { enum: ['leaf', 'branch', null] },
        parent: { $ref: '#' },
        at: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
      },
    }),
    'json-schema',
  )
  expect(contract.schema?.[0]?.properties).toEqual([
    { name: 'id', logicalType: 'integer', logicalTypeOptions: { minimum: 1 }, required: true },
    { name: 'kind', logicalType: 'string', enum: [{ value: 'leaf' }, { value: 'branch' }] },
    { name: 'parent', physicalType: 'VARIANT' },
    { name: 'at', logicalType: 'timestamp', logicalTypeOptions: { timezone: true } },
  ])
  expect(diagnostics.map(({ message }) => message)).toEqual([
    '"#" contains itself; the inner one is a value of any type',
  ])
})

test('references that double at each step are refused', () => {
  const definitions = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `a${index}`,
      {
        type: 'object',
        properties: { x: { $ref: `#/$defs/a${index + 1}` }, y: { $ref: `#/$defs/a${index + 1}` } },
      },
    ]),
  )
  const text = JSON.stringify({ $ref: '#/$defs/a0', $defs: definitions })
  expect(() => importContract(text, 'json-schema')).toThrow(
    expect.objectContaining({ code: 'CONTRACT.IMPORT_FAILED' }),
  )
})

test('every importer says what a text of another format looks like', () => {
  const texts = {
    snowflake: '-- tables\ncreate or replace transient table a (x int)',
    protobuf: 'syntax = "proto3";\nmessage A { int32 x = 1; }',
    soda: 'checks for a:\n  - row_count > 0',
    openapi: 'openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: {}',
    'json-schema': '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string"}',
    avro: '{"type": "record", "name": "A", "fields": []}',
    dbt: '{"metadata": {}, "nodes": {"model.a": {}}}',
    'great-expectations': '{"name": "a", "expectations": []}',
    odcs: 'apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0',
  }
  for (const format of Object.keys(importers) as (keyof typeof importers)[])
    for (const [other, text] of Object.entries(texts))
      if (other !== format)
        expect(() => importContract(text, format), `${other} as ${format}`).toThrow(
          expect.objectContaining({
            code: 'CONTRACT.IMPORT_FAILED',
            why: expect.stringContaining(
              other === 'odcs'
                ? 'It is a contract of ODCS, which needs no import.'
                : `It looks like ${other}.`,
            ),
          }),
        )
})

test('no text makes an importer fail but with its own error, and none reaches a prototype', () => {
  const hostile = [
    '',
    '{',
    '[]',
    'null',
    '{"__proto__":{"polluted":1},"type":"object","properties":{"__proto__":{"type":"string"}}}',
    '{"type":"record","name":"r","fields":[{"name":"a","type":"r"},{"name":"b","type":["null","x"]}]}',
    '{"nodes":{"model.a":{"resource_type":"model","name":"constructor","columns":{"x":{"name":"toString"}}}}}',
    `{"type":"object","properties":${'{"a":{"type":"object","properties":'.repeat(60)}{}${'}}'.repeat(60)}}`,
    'CREATE TABLE',
    'message A {'.repeat(2000),
    `message A { a${' .a'.repeat(5000)} = 1; }`,
    `checks for a:\n${' - '.repeat(2500)}a`,
    `openapi: 3.1.0\ncomponents: ${'{a: '.repeat(2500)}`,
    `${'{"type":"object","properties":{"a":'.repeat(5000)}{}${'}}'.repeat(5000)}`,
    `${'{"type":'.repeat(5000)}"int"${'}'.repeat(5000)}`,
  ]
  for (const format of [
    'snowflake',
    'json-schema',
    'openapi',
    'avro',
    'dbt',
    'protobuf',
    'great-expectations',
    'soda',
  ] as const)
    for (const text of hostile)
      try {
        const { contract } = importContract(text, format)
        if ((contract.schema ?? []).length > 0) expect(errors(renderContract(contract))).toEqual([])
      } catch (error) {
        expect([text, isMeshError(error) ? error.code : error]).toEqual([text, 'CONTRACT.IMPORT_FAILED'])
      }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
