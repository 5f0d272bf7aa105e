import { logicalTypeOf, parseStatement } from '@mesh/sql'
import { expect, test } from 'vitest'

const typed = (text: string) => {
  const tree = parseStatement(`CREATE TABLE t (c ${text})`)
  const type = tree.kind === 'createTable' ? tree.columns[0]?.type : undefined
  return type === undefined ? undefined : logicalTypeOf(type)
}

const cases: readonly (readonly [given: string, want: unknown])[] = [
  ['NUMBER', { kind: 'integer', precision: 38 }],
  ['DECIMAL(10)', { kind: 'integer', precision: 10 }],
  ['NUMERIC(10,2)', { kind: 'number', precision: 10, scale: 2 }],
  ['BIGINT', { kind: 'integer', precision: 38 }],
  ['DOUBLE PRECISION', { kind: 'number' }],
  ['FLOAT8', { kind: 'number' }],
  ['STRING', { kind: 'string' }],
  ['varchar(16)', { kind: 'string', maxLength: 16 }],
  ['CHAR', { kind: 'string', maxLength: 1 }],
  ['CHAR VARYING(3)', { kind: 'string', maxLength: 3 }],
  ['BINARY(8)', { kind: 'binary', maxLength: 8 }],
  ['BOOLEAN', { kind: 'boolean' }],
  ['DATE', { kind: 'date' }],
  ['TIME(3)', { kind: 'time', precision: 3 }],
  ['DATETIME', { kind: 'timestamp', zone: 'ntz', precision: 9 }],
  ['TIMESTAMP_TZ(6)', { kind: 'timestamp', zone: 'tz', precision: 6 }],
  ['VARIANT', { kind: 'variant' }],
  ['ARRAY', { kind: 'array' }],
  ['ARRAY(INT NOT NULL)', { kind: 'array', items: { kind: 'integer', precision: 38 } }],
  [
    'OBJECT(a DATE NOT NULL, "b c" TEXT)',
    {
      kind: 'object',
      fields: [
        { name: 'A', type: { kind: 'date' }, required: true },
        { name: 'b c', type: { kind: 'string' }, required: false },
      ],
    },
  ],
  ['MAP(VARCHAR, DATE)', { kind: 'map', key: { kind: 'string' }, value: { kind: 'date' } }],
  ['VECTOR(INT, 256)', { kind: 'vector', dimensions: 256, element: 'integer' }],
]

test.each(cases)('%s', (given, want) => {
  expect(typed(given)).toEqual(want)
})

test('what is no type is refused', () => {
  expect(() => typed('NUMBR')).toThrow(expect.objectContaining({ code: 'SQL.UNKNOWN_TYPE' }))
  expect(() => typed('MAP')).toThrow(expect.objectContaining({ code: 'SQL.UNKNOWN_TYPE' }))
})
