import { expect, test } from 'vitest'
import { normalType } from '../../src/type/normal-type.ts'
import { typeChange } from '../../src/type/type-change.ts'

test.each([
  ['int', 'NUMBER(38,0)'],
  ['BIGINT', 'NUMBER(38,0)'],
  ['number', 'NUMBER(38,0)'],
  ['numeric ( 10 )', 'NUMBER(10,0)'],
  ['Decimal(10, 2)', 'NUMBER(10,2)'],
  ['string', 'VARCHAR(16777216)'],
  ['text(5)', 'VARCHAR(5)'],
  ['char', 'VARCHAR(1)'],
  ['character(3)', 'VARCHAR(3)'],
  ['double  precision', 'FLOAT'],
  ['datetime', 'TIMESTAMP_NTZ(9)'],
  ['timestamp_tz(3)', 'TIMESTAMP_TZ(3)'],
  ['timestamp with local time zone', 'TIMESTAMP_LTZ(9)'],
  ['time', 'TIME(9)'],
  ['varbinary', 'BINARY(8388608)'],
  ['variant', 'VARIANT'],
  ['array(  number(3,0) )', 'ARRAY(NUMBER(3, 0))'],
  ['geography', 'GEOGRAPHY'],
])('%s is %s', (given, want) => {
  expect([normalType(given), normalType(normalType(given))]).toEqual([want, want])
})

test.each([
  ['INT', 'NUMBER(38,0)', 'same'],
  ['NUMBER(5,2)', 'NUMBER(9,2)', 'widen'],
  ['NUMBER(9,2)', 'NUMBER(5,2)', 'narrow'],
  ['NUMBER(9,2)', 'NUMBER(9,3)', 'convert'],
  ['VARCHAR(5)', 'STRING', 'widen'],
  ['STRING', 'VARCHAR(5)', 'convert'],
  ['DATE', 'TIMESTAMP_NTZ', 'convert'],
])('%s → %s: %s', (before, after, want) => {
  expect(typeChange(before, after)).toBe(want)
})
