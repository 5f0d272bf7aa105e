import { expect, test } from 'vitest'
import { eitherType, type InferredType, spellInferred } from '../../src/stage/infer/inferred-type.ts'
import { typeOfText } from '../../src/stage/infer/type-of-text.ts'

// https://docs.snowflake.com/en/sql-reference/functions/infer_schema#usage-notes
test.each([
  ['7839', 'NUMBER(4, 0)'],
  ['1250.5', 'NUMBER(5, 1)'],
  ['-0.50', 'NUMBER(3, 2)'],
  ['.5', 'NUMBER(2, 1)'],
  ['007', 'NUMBER(1, 0)'],
  ['1E2', 'REAL'],
  ['123456789012345678901234567890123456789', 'TEXT'],
  ['true', 'BOOLEAN'],
  ['False', 'BOOLEAN'],
  ['yes', 'TEXT'],
  ['2024-02-29', 'DATE'],
  ['2023-02-29', 'TEXT'],
  ['12/31/2024', 'DATE'],
  ['31/12/2024', 'TEXT'],
  ['17-DEC-1980', 'DATE'],
  ['12:30', 'TIME'],
  ['2024-02-29 12:30:00', 'TIMESTAMP_NTZ'],
  ['2024-02-29T12:30:00.5Z', 'TIMESTAMP_NTZ'],
  ['2024-02-29 12:30:00 +0100', 'TIMESTAMP_NTZ'],
  ['2024-02-29 noon', 'TEXT'],
  ['-', 'TEXT'],
  ['.', 'TEXT'],
  ['', 'TEXT'],
])('%j is a %s', (text, type) => expect(spellInferred(typeOfText(text))).toBe(type))

const of = (...texts: readonly string[]): InferredType =>
  texts.map(typeOfText).reduce<InferredType>(eitherType, undefined)

test.each([
  [['1', '1.25', '100'], 'NUMBER(5, 2)'],
  [['1', '1e3'], 'REAL'],
  [['2024-01-01', '2024-01-01 10:00:00'], 'TIMESTAMP_NTZ'],
  [['2024-01-01', '1'], 'TEXT'],
  [['true', '1'], 'TEXT'],
  [[], 'TEXT'],
])('%j together are %s', (texts, type) => expect(spellInferred(of(...texts))).toBe(type))

test('nested values mixed with others are VARIANT', () => {
  expect(spellInferred(eitherType({ kind: 'ARRAY' }, { kind: 'OBJECT' }))).toBe('VARIANT')
  expect(spellInferred(eitherType(typeOfText('1'), { kind: 'ARRAY' }))).toBe('VARIANT')
  expect(spellInferred(eitherType({ kind: 'ARRAY' }, undefined))).toBe('ARRAY')
})
