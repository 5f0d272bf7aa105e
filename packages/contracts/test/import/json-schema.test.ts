import { expect, test } from 'vitest'
import { checkContractAs, importContract, renderContract } from '../../src/exports/index.ts'

interface Case {
  /** The schema of the column `x`, which is required. */
  readonly schema: unknown
  readonly definitions?: object
  readonly want: object
  /** Severity, pointer and message of each finding. */
  readonly told?: readonly string[]
}

const ask = ({ schema, definitions }: Case) =>
  importContract(
    JSON.stringify({
      type: 'object',
      properties: { x: schema },
      required: ['x'],
      ...(definitions && { $defs: definitions }),
    }),
    'json-schema',
  )

test.each<[string, Case]>([
  [
    'a default and extensions are custom properties',
    {
      schema: { type: 'string', default: 'a"b', 'x-owner': { team: 'ü' } },
      want: {
        logicalType: 'string',
        required: true,
        customProperties: [
          { property: 'default', value: 'a"b', vendor: 'mesh' },
          { property: 'x-owner', value: { team: 'ü' } },
        ],
      },
    },
  ],
  [
    'an enum without null takes no null',
    { schema: { enum: ['a', 'b'] }, want: { logicalType: 'string', required: true, enum: values('a', 'b') } },
  ],
  [
    'constants with titles are an enum with labels',
    {
      schema: { oneOf: [{ const: 'a', title: 'A' }, { const: 'b', description: 'B' }, { type: 'null' }] },
      want: {
        logicalType: 'string',
        enum: [
          { value: 'a', label: 'A' },
          { value: 'b', description: 'B' },
        ],
      },
    },
  ],
  [
    'several texts are any text',
    {
      schema: { anyOf: [{ type: 'string', format: 'ipv4' }, { $ref: '#/$defs/v6' }] },
      definitions: { v6: { type: 'string', format: 'ipv6' } },
      want: { logicalType: 'string', required: true },
      told: ['warning /properties/x/anyOf anyOf of 2 schemas is any string'],
    },
  ],
  [
    'several records are one whose fields may be absent, except those of all',
    {
      schema: {
        oneOf: [{ $ref: '#/$defs/cat' }, { $ref: '#/$defs/dog' }],
        discriminator: { propertyName: 'kind' },
      },
      definitions: {
        cat: {
          properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
          required: ['kind', 'lives'],
        },
        dog: { properties: { kind: { const: 'dog' }, name: { type: 'string' } }, required: ['kind'] },
      },
      want: {
        logicalType: 'object',
        required: true,
        properties: [
          { name: 'kind', logicalType: 'string', enum: values('cat', 'dog'), required: true },
          { name: 'lives', logicalType: 'integer' },
          { name: 'name', logicalType: 'string' },
        ],
      },
      told: [
        'warning /properties/x/oneOf oneOf of 2 records is one record with the fields of all',
        'warning /properties/x/discriminator discriminator is not kept',
      ],
    },
  ],
  [
    'alternatives beside a type are rules that are not kept',
    {
      schema: {
        type: 'object',
        properties: { a: { type: 'boolean' } },
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
      },
      want: { logicalType: 'object', required: true, properties: [{ name: 'a', logicalType: 'boolean' }] },
      told: ['warning /properties/x/anyOf anyOf of 2 schemas is not kept'],
    },
  ],
  [
    'anchors, ids, and pointers through lists and odd names are followed',
    {
      schema: {
        type: 'object',
        properties: {
          a: { $ref: '#here' },
          b: { $ref: 'https://e.org/b.json' },
          c: { $ref: '#/$defs/list/allOf/0' },
          d: { $ref: '#/$defs/o~1d%20d' },
        },
      },
      definitions: {
        x: { $anchor: 'here', type: 'integer' },
        b: { $id: 'https://e.org/b.json', type: 'boolean' },
        list: { allOf: [{ type: 'number' }] },
        'o/d d': { type: 'string' },
      },
      want: {
        logicalType: 'object',
        required: true,
        properties: [
          { name: 'a', logicalType: 'integer' },
          { name: 'b', logicalType: 'boolean' },
          { name: 'c', logicalType: 'number' },
          { name: 'd', logicalType: 'string' },
        ],
      },
      told: ['info /$defs/list Definition list is part of no table and is left out'],
    },
  ],
  [
    'a finding stands where the schema is written, once for all that refer to it',
    {
      schema: { type: 'object', properties: { a: { $ref: '#/$defs/t' }, b: { $ref: '#/$defs/t' } } },
      definitions: { t: { type: ['string', 'integer'] }, unused: { type: 'string' } },
      want: {
        logicalType: 'object',
        required: true,
        properties: [
          { name: 'a', physicalType: 'VARIANT' },
          { name: 'b', physicalType: 'VARIANT' },
        ],
      },
      told: [
        'warning /$defs/t Values of the types string, integer are one of any type',
        'info /$defs/unused Definition unused is part of no table and is left out',
      ],
    },
  ],
  [
    'one pattern of names is a map',
    {
      schema: {
        type: 'object',
        patternProperties: { '^a/~': { type: 'integer' } },
        additionalProperties: false,
      },
      want: {
        logicalType: 'map',
        required: true,
        map: {
          key: { logicalType: 'string', logicalTypeOptions: { pattern: '^a/~' }, required: true },
          value: { logicalType: 'integer', required: true },
        },
      },
    },
  ],
  [
    'what no property can say is told, keyword by keyword',
    {
      schema: {
        type: 'string',
        format: 'date',
        pattern: '^2',
        minItems: 1,
        readOnly: true,
        not: { const: 'x' },
      },
      want: { logicalType: 'date', required: true },
      told: [
        'warning /properties/x/minItems minItems is not kept',
        'info /properties/x/readOnly readOnly is not kept',
        'warning /properties/x/not not is not kept',
        'warning /properties/x/pattern pattern is not kept',
      ],
    },
  ],
  [
    'parts of allOf that contradict one another are told',
    {
      schema: {
        allOf: [
          { type: 'string', minLength: 1, if: {} },
          { minLength: 2, if: { const: 1 } },
        ],
      },
      want: { logicalType: 'string', logicalTypeOptions: { minLength: 1 }, required: true },
      told: [
        'warning /properties/x/allOf/1 minLength is not kept: there is another one beside it',
        'warning /properties/x/allOf/1 if is not kept: there is another one beside it',
        'warning /properties/x/if if is not kept',
      ],
    },
  ],
  [
    'flags beside limits are exclusive limits',
    {
      schema: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
      want: {
        logicalType: 'number',
        logicalTypeOptions: { exclusiveMinimum: 0, maximum: 9 },
        required: true,
      },
    },
  ],
])('%s', (_, each) => {
  const { contract, diagnostics } = ask(each)
  expect(contract.schema?.[0]?.properties).toEqual([{ name: 'x', ...each.want }])
  expect(
    diagnostics.map(({ severity, where, message }) => `${severity} ${where?.pointer} ${message}`),
  ).toEqual(each.told ?? [])
  expect(
    checkContractAs(renderContract(contract), 'v3.2.0').diagnostics.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([])
})

function values(...all: readonly string[]) {
  return all.map((value) => ({ value }))
}

test('an OpenAPI document tells what beside its schemas is left out', () => {
  const { contract, diagnostics } = importContract(
    `openapi: 3.0.3
info: { title: Shop, version: 1.2.0, license: { name: MIT } }
servers: [{ url: https://e.org }]
paths: {}
components:
  schemas:
    Order: { type: object, required: [id], properties: { id: { type: integer, format: int64 }, note: { type: string, nullable: true } } }
    Orders: { type: array, maxItems: 100, items: { $ref: '#/components/schemas/Order' } }
    Code: { type: string }
`,
    'openapi',
  )
  const properties = [
    { name: 'id', logicalType: 'integer', logicalTypeOptions: { format: 'i64' }, required: true },
    { name: 'note', logicalType: 'string' },
  ]
  expect(contract.schema).toEqual([
    { name: 'Order', properties },
    { name: 'Orders', properties },
  ])
  expect(diagnostics.map(({ where, message }) => `${where?.pointer} ${message}`)).toEqual([
    '/components/schemas/Orders A table has no number of rows in its schema; that of Orders is not kept',
    '/components/schemas/Code Code is no record and becomes no table',
    '/servers servers is not kept',
    '/info/license license is not kept',
  ])
})

test.each([
  ['json-schema', '{"type": "object",\n "properties": {,}}', { line: 2, column: 17 }],
  [
    'avro',
    '{"type": "record", "name": "A", "fields": [\n  {"name": "a", "type": "int"},\n]}',
    { line: 3, column: 1 },
  ],
  ['openapi', 'openapi: 3.1.0\ninfo: {title: a\npaths: [', { line: 3, column: 1 }],
  ['soda', 'checks for a:\n - row_count > 0\n  - b: "', { line: 2, column: 4 }],
] as const)('a broken text of %s is told with its place', (format, text, where) => {
  expect(() => importContract(text, format, { file: 'a.txt' })).toThrow(
    expect.objectContaining({ code: 'CONTRACT.IMPORT_FAILED', where: { file: 'a.txt', ...where } }),
  )
})
