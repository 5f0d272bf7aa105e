import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTypes } from '../../src/diff/type/compare-types.ts'
import { readStoredType } from '../../src/diff/type/read-stored-type.ts'
import type { TypeChange } from '../../src/diff/type/type-change.ts'

const compare = (before: string, after: string): TypeChange | undefined => {
  const [left, right] = [readStoredType(before), readStoredType(after)]
  return left && right && compareTypes(left, right)
}

describe('types of Snowflake, back and forth', () => {
  test.each<[string, string, TypeChange, TypeChange]>([
    ['NUMBER(10,0)', 'NUMBER(12,0)', 'widened', 'narrowed'],
    ['NUMBER(10,2)', 'NUMBER(12,2)', 'widened', 'narrowed'],
    ['NUMBER(10,2)', 'NUMBER(12,4)', 'widened', 'narrowed'],
    ['NUMBER(10,2)', 'NUMBER(10,4)', 'changed', 'changed'],
    ['NUMBER(10,0)', 'NUMBER(12,2)', 'converted', 'changed'],
    ['NUMBER(10,0)', 'NUMBER(10,2)', 'changed', 'changed'],
    ['NUMBER', 'NUMBER(38,0)', 'same', 'same'],
    ['DECIMAL(9)', 'NUMBER(9,0)', 'same', 'same'],
    ['INT', 'BIGINT', 'same', 'same'],
    ['NUMBER(10,0)', 'INTEGER', 'widened', 'narrowed'],
    ['NUMBER(15,0)', 'FLOAT', 'converted', 'changed'],
    ['NUMBER(15,2)', 'DOUBLE', 'converted', 'changed'],
    ['NUMBER(16,0)', 'FLOAT', 'changed', 'changed'],
    ['NUMBER(38,0)', 'DECFLOAT', 'converted', 'changed'],
    ['FLOAT', 'DOUBLE PRECISION', 'same', 'same'],
    ['REAL', 'FLOAT8', 'same', 'same'],
    ['VARCHAR(10)', 'VARCHAR(20)', 'widened', 'narrowed'],
    ['VARCHAR(10)', 'STRING', 'widened', 'narrowed'],
    ['VARCHAR', 'TEXT', 'same', 'same'],
    ['VARCHAR', 'VARCHAR(16777216)', 'same', 'same'],
    ['CHAR', 'VARCHAR(1)', 'same', 'same'],
    ['CHAR(3)', 'VARCHAR(3)', 'same', 'same'],
    ['character varying(3)', 'NVARCHAR2(3)', 'same', 'same'],
    ['BINARY(4)', 'VARBINARY(8)', 'widened', 'narrowed'],
    ['BINARY', 'BINARY(8388608)', 'same', 'same'],
    ['VARCHAR(4)', 'BINARY(4)', 'changed', 'changed'],
    ['VARCHAR', 'NUMBER(9,0)', 'changed', 'changed'],
    ['BOOLEAN', 'NUMBER(1,0)', 'changed', 'changed'],
    ['BOOL', 'BOOLEAN', 'same', 'same'],
    ['DATE', 'TIMESTAMP_NTZ', 'converted', 'changed'],
    ['DATE', 'TIMESTAMP_TZ', 'changed', 'changed'],
    ['DATE', 'VARCHAR', 'changed', 'changed'],
    ['TIME(3)', 'TIME(9)', 'widened', 'narrowed'],
    ['TIME', 'TIME(9)', 'same', 'same'],
    ['TIMESTAMP_NTZ(6)', 'TIMESTAMP_NTZ', 'widened', 'narrowed'],
    ['DATETIME', 'TIMESTAMP_NTZ(9)', 'same', 'same'],
    ['TIMESTAMP WITH TIME ZONE', 'TIMESTAMP_TZ', 'same', 'same'],
    ['TIMESTAMP_NTZ', 'TIMESTAMP_TZ', 'changed', 'changed'],
    ['TIMESTAMP_NTZ', 'TIMESTAMP_LTZ', 'changed', 'changed'],
    ['TIMESTAMP_LTZ', 'TIMESTAMP_TZ', 'converted', 'changed'],
    ['NUMBER', 'VARIANT', 'converted', 'changed'],
    ['OBJECT', 'VARIANT', 'converted', 'changed'],
    ['OBJECT', 'ARRAY', 'changed', 'changed'],
    ['OBJECT(a INT)', 'OBJECT', 'converted', 'changed'],
    ['OBJECT(a INT, b DATE)', 'OBJECT(b DATE, a INT)', 'same', 'same'],
    ['OBJECT(a INT)', 'OBJECT(a INT, b DATE)', 'widened', 'converted'],
    ['OBJECT(a INT)', 'OBJECT(a INT, b DATE NOT NULL)', 'narrowed', 'converted'],
    ['OBJECT(a INT NOT NULL)', 'OBJECT(a INT)', 'converted', 'narrowed'],
    ['OBJECT(a NUMBER(5,0))', 'OBJECT(a NUMBER(9,0))', 'widened', 'narrowed'],
    ['OBJECT(a OBJECT(b VARCHAR(3)))', 'OBJECT(a OBJECT(b VARCHAR(4)))', 'widened', 'narrowed'],
    ['ARRAY(INT)', 'ARRAY', 'converted', 'changed'],
    ['ARRAY(VARCHAR(3))', 'ARRAY(VARCHAR(5))', 'widened', 'narrowed'],
    ['ARRAY(INT NOT NULL)', 'ARRAY(INT)', 'converted', 'narrowed'],
    ['MAP(VARCHAR, INT)', 'MAP(VARCHAR, NUMBER(38,0))', 'same', 'same'],
    ['MAP(VARCHAR(3), DATE)', 'MAP(VARCHAR(9), DATE)', 'widened', 'narrowed'],
    ['MAP(VARCHAR, DATE)', 'MAP(INT, DATE)', 'changed', 'changed'],
    ['VECTOR(FLOAT, 3)', 'VECTOR(FLOAT, 4)', 'changed', 'changed'],
    ['VECTOR(INT, 3)', 'VECTOR(FLOAT, 3)', 'converted', 'changed'],
    ['GEOGRAPHY', 'geography', 'same', 'same'],
    ['GEOGRAPHY', 'GEOMETRY', 'changed', 'changed'],
    ['GEOGRAPHY', 'VARIANT', 'converted', 'changed'],
    ['ARRAY(GEOGRAPHY)', 'ARRAY(GEOMETRY)', 'changed', 'changed'],
  ])('%s → %s', (before, after, forth, back) => {
    expect([compare(before, after), compare(after, before)]).toEqual([forth, back])
  })
})

test.each(['', 'NUMBER(', 'NUMBER(99,1)', 'INT; DROP TABLE t', 'INT::DATE', 'INT + 1', '('.repeat(5000)])(
  '%s is no type',
  (text) => {
    expect(readStoredType(text)).toBeUndefined()
  },
)

test('decimals: what fits is decided by the digits before and after the point', () => {
  const decimal = fc
    .tuple(fc.integer({ min: 1, max: 38 }), fc.integer({ min: 1, max: 37 }))
    .filter(([precision, scale]) => scale <= precision)
  fc.assert(
    fc.property(decimal, decimal, ([p1, s1], [p2, s2]) => {
      const fits = p2 - s2 >= p1 - s1 && s2 >= s1
      const fitted = p1 - s1 >= p2 - s2 && s1 >= s2
      const want = fits && fitted ? 'same' : fits ? 'widened' : fitted ? 'narrowed' : 'changed'
      expect(compare(`NUMBER(${p1},${s1})`, `NUMBER(${p2}, ${s2})`)).toBe(want)
    }),
  )
})
