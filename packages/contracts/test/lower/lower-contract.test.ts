import { describe, expect, test } from 'vitest'
import { type Contract, lowerContract, type SchemaItem } from '../../src/exports/index.ts'
import { lowerType } from '../../src/lower/lower-type.ts'
import { storedName, storedTableName } from '../../src/reference/stored-name.ts'
import { flights } from '../fixtures/flights.ts'

const place = { database: 'FLIGHT_OPERATIONS', schema: 'FLIGHTS' }
const tag = (name: string, value: string) => ({ tag: { ...place, name }, value })
const common = [tag('DOMAIN', 'flight-operations'), tag('CONTRACT', 'flights@1.2.0'), tag('AVIATION', 'true')]

test('a contract becomes tables with exact names, types, keys, comments and tags', () => {
  expect(lowerContract(flights)).toEqual([
    {
      kind: 'table',
      name: { ...place, name: 'FLIGHTS' },
      columns: [
        {
          name: 'DATE',
          type: { kind: 'timestamp', zone: 'ntz' },
          required: true,
          comment: 'Scheduled departure',
          tags: [],
        },
        {
          name: 'DELAY',
          type: { kind: 'integer', precision: 5 },
          physicalType: 'NUMBER(5,0)',
          required: true,
          tags: [],
          id: 'delay_id',
        },
        {
          name: 'ORIGIN',
          type: { kind: 'string', maxLength: 3 },
          required: true,
          classification: 'public',
          tags: [tag('CLASSIFICATION', 'public')],
        },
        {
          name: 'Carrier code',
          type: { kind: 'string', maxLength: 2 },
          required: false,
          tags: [tag('PII', 'true')],
        },
      ],
      keys: [
        {
          kind: 'foreign',
          columns: ['ORIGIN'],
          references: { table: { ...place, name: 'AIRPORTS' }, columns: ['IATA'] },
        },
      ],
      comment: 'One row per departed flight',
      tags: [...common, tag('SOURCE', 'faa,dot')],
    },
    {
      kind: 'table',
      name: { ...place, name: 'AIRPORTS' },
      columns: [
        { name: 'IATA', type: { kind: 'string', maxLength: 3 }, required: true, tags: [] },
        { name: 'CITY', type: { kind: 'string' }, required: false, tags: [] },
      ],
      keys: [
        { kind: 'primary', columns: ['IATA'] },
        { kind: 'unique', columns: ['CITY'] },
      ],
      tags: common,
    },
  ])
})

describe('placement', () => {
  const bare = { ...flights, servers: [] }
  test.each([
    { given: flights, options: {}, want: 'FLIGHT_OPERATIONS.FLIGHTS' },
    { given: bare, options: {}, want: 'FLIGHT_OPERATIONS.FLIGHTS' },
    { given: { ...bare, name: 'On time — Früh' }, options: {}, want: 'FLIGHT_OPERATIONS.ON_TIME_FRUH' },
    { given: bare, options: { namespace: { database: 'A', schema: 'b' } }, want: 'A.b' },
    {
      given: flights,
      options: { namespace: { database: 'A', schema: 'b' } },
      want: 'FLIGHT_OPERATIONS.FLIGHTS',
    },
  ])('$want', ({ given, options, want }) => {
    const [table] = lowerContract(given, options)
    expect(`${table?.name.database}.${table?.name.schema}`).toBe(want)
  })

  test('a server that is not there is a failure', () => {
    expect(() => lowerContract(flights, { server: 'prod' })).toThrow(
      expect.objectContaining({ code: 'CONTRACT.UNKNOWN_SERVER' }),
    )
  })
})

test.each([
  [{ name: 'flight_date' }, 'FLIGHT_DATE'],
  [{ name: 'Airport Name' }, 'Airport Name'],
  [{ name: 'Cost Total $' }, 'Cost Total $'],
  [{ name: 'x', physicalName: '"Mixed ""Case"""' }, 'Mixed "Case"'],
  [{ name: 'x', physicalName: 'abc' }, 'ABC'],
  [{ name: 'größe' }, 'größe'],
  [{ name: '1st' }, '1st'],
])('the stored name of %j is %s', (given, want) => {
  expect(storedName(given)).toBe(want)
})

test.each([
  [
    { name: 't', physicalName: 'db.sch.tbl' },
    { database: 'DB', schema: 'SCH', name: 'TBL' },
  ],
  [
    { name: 't', physicalName: 'sch."a.b"' },
    { schema: 'SCH', name: 'a.b' },
  ],
  [{ name: 'a b.c d' }, { name: 'a b.c d' }],
  [{ name: 't' }, { name: 'T' }],
])('the stored name of table %j', (given, want) => {
  expect(storedTableName(given)).toEqual(want)
})

test.each<[SchemaItem, ReturnType<typeof lowerType>]>([
  [
    { logicalType: 'string', physicalType: 'VARCHAR(10)' },
    { kind: 'string', maxLength: 10 },
  ],
  [{ logicalType: 'integer' }, { kind: 'integer', precision: 38 }],
  [
    { logicalType: 'integer', logicalTypeOptions: { format: 'i32' } },
    { kind: 'integer', precision: 10 },
  ],
  [{ logicalType: 'number' }, { kind: 'number' }],
  [
    { logicalType: 'number', physicalType: 'decimal( 10 , 2 )' },
    { kind: 'number', precision: 10, scale: 2 },
  ],
  [
    { logicalType: 'number', physicalType: 'NUMBER' },
    { kind: 'integer', precision: 38 },
  ],
  [{ physicalType: 'TIMESTAMP_TZ(3)' }, { kind: 'timestamp', zone: 'tz', precision: 3 }],
  [
    { logicalType: 'timestamp', logicalTypeOptions: { timezone: true } },
    { kind: 'timestamp', zone: 'tz' },
  ],
  [{ physicalType: 'double  precision' }, { kind: 'number' }],
  [{ physicalType: 'VARIANT' }, { kind: 'variant' }],
  [{ physicalType: 'constructor' }, { kind: 'variant' }],
  [{ logicalType: 'string', physicalType: 'NVARCHAR_OF_SOMETHING' }, { kind: 'string' }],
  [
    { logicalType: 'array', physicalType: 'ARRAY', items: { logicalType: 'date' } },
    { kind: 'array', items: { kind: 'date' } },
  ],
  [{ physicalType: 'VECTOR(FLOAT, 3)' }, { kind: 'vector', dimensions: 3, element: 'float' }],
  [
    { logicalType: 'map', map: { key: { logicalType: 'string' }, value: { logicalType: 'boolean' } } },
    { kind: 'map', key: { kind: 'string' }, value: { kind: 'boolean' } },
  ],
])('the type of %j', (given, want) => {
  expect(lowerType(given)).toEqual(want)
})

test('a composite primary key follows primaryKeyPosition, and a composite foreign key keeps its pairs', () => {
  const contract: Contract = {
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: 'c',
    version: '1.0.0',
    schema: [
      {
        name: 'a',
        properties: [
          { name: 'x', primaryKey: true, primaryKeyPosition: 2 },
          { name: 'y', primaryKey: true, primaryKeyPosition: 1 },
        ],
      },
      {
        id: 'b_id',
        name: 'b',
        properties: [{ id: 'p_id', name: 'p' }, { name: 'q' }],
        relationships: [{ from: ['/schema/b_id/properties/p_id', 'b.q'], to: ['a.y', 'a.x'] }],
      },
    ],
  }
  const place = { database: 'C', schema: 'C' }
  expect(lowerContract(contract).map(({ keys }) => keys)).toEqual([
    [{ kind: 'primary', columns: ['Y', 'X'] }],
    [
      {
        kind: 'foreign',
        columns: ['P', 'Q'],
        references: { table: { ...place, name: 'A' }, columns: ['Y', 'X'] },
      },
    ],
  ])
})
