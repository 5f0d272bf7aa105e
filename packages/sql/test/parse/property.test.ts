import { type CreateObject, type Property, parseStatement, renderSql } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const propertiesOf = (options: string): readonly Property[] =>
  (parseStatement(`CREATE USER u ${options}`) as CreateObject).properties

const valueIn = (value: string): unknown => withoutSpans(propertiesOf(`A = ${value}`)[0]?.value)

const name = (...parts: readonly string[]) => ({
  kind: 'objectName',
  parts: parts.map((each) => ({ kind: 'identifier', name: each, quoted: false })),
})
const text = (value: string) => ({ kind: 'stringLiteral', value })
const property = (key: string, value: unknown) => ({ kind: 'property', key, value })

describe('the value of an option', () => {
  test.each<readonly [given: string, want: unknown]>([
    ["'it''s'", text("it's")],
    ['$$a\nb$$', text('a\nb')],
    ['10', { kind: 'numberLiteral', text: '10' }],
    ['-0.5', { kind: 'numberLiteral', text: '-0.5' }],
    ['TRUE', { kind: 'booleanLiteral', value: true }],
    ['null', name('NULL')],
    ['X_SMALL', name('X_SMALL')],
    ['db.s.f', name('DB', 'S', 'F')],
    ['SKIP_FILE_10%', text('SKIP_FILE_10%')],
    ['()', { kind: 'propertyList', items: [] }],
    ["('a' 'b')", { kind: 'propertyList', items: [text('a'), text('b')] }],
    ["('a', b)", { kind: 'propertyList', items: [text('a'), name('B')] }],
    [
      "(b = 1, c = ('x'))",
      {
        kind: 'propertyGroup',
        properties: [
          property('B', { kind: 'numberLiteral', text: '1' }),
          property('C', { kind: 'propertyList', items: [text('x')] }),
        ],
      },
    ],
    [
      "((a = 'x') (a = 'y'))",
      {
        kind: 'propertyList',
        items: ['x', 'y'].map((each) => ({
          kind: 'propertyGroup',
          properties: [property('A', text(each))],
        })),
      },
    ],
  ])('%s', (given, want) => {
    expect(valueIn(given)).toEqual(want)
  })

  test.each(['@DB.S.ST/dir/', '$WH', ':wh', '?', "SYSTEM$X('a')", "['a', 'b']", "{'a': 1}", '"Mixed Case"'])(
    '%s comes back as it is',
    (given) => {
      expect(renderSql(parseStatement(`ALTER USER U SET A = ${given}`))).toBe(`ALTER USER U SET A = ${given}`)
    },
  )
})

test('keys keep their quotes', () => {
  expect(propertiesOf(`plain = 1 'single' = 2 "Double" = 3`).map(({ key, quotes }) => [key, quotes])).toEqual(
    [
      ['PLAIN', undefined],
      ['single', "'"],
      ['Double', '"'],
    ],
  )
})

test('commas between options are no part of them', () => {
  expect(withoutSpans(propertiesOf("A = 1, B = 'x', C = (D = 1, E = 2)"))).toEqual(
    withoutSpans(propertiesOf("A = 1 B = 'x' C = (D = 1 E = 2)")),
  )
})

test('options know where they stand', () => {
  const sql = "CREATE USER u A = 'x' B = (C = 1)"
  const { properties } = parseStatement(sql) as CreateObject
  expect(properties.map(({ span }) => sql.slice(span.start, span.end))).toEqual(["A = 'x'", 'B = (C = 1)'])
  const [group] = properties.flatMap(({ value }) => (value.kind === 'propertyGroup' ? [value] : []))
  expect(group?.properties.map(({ span }) => sql.slice(span.start, span.end))).toEqual(['C = 1'])
})

test('lists of accounts have no parentheses', () => {
  const sql = "ALTER SHARE S SET ACCOUNTS = O.A, O.B COMMENT = 'x'"
  expect(renderSql(parseStatement(sql))).toBe(sql)
  expect(renderSql(parseStatement('ALTER SHARE S SET ACCOUNTS = O.A'))).toBe(
    'ALTER SHARE S SET ACCOUNTS = O.A',
  )
})
