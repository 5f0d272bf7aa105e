import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvFormat } from '../../../src/stage/csv/csv-format.ts'
import { readRecords } from '../../../src/stage/csv/read-records.ts'

const fieldsOf = (text: string, options: Record<string, unknown> = {}) =>
  [...readRecords(text, csvFormat(options))].map(({ fields }) => fields)

const quoted = { FIELD_OPTIONALLY_ENCLOSED_BY: '"' }

// https://docs.snowflake.com/en/sql-reference/sql/copy-into-table#type-csv
const cases: readonly [string, Record<string, unknown>, readonly (readonly (string | null)[])[]][] = [
  ['', {}, []],
  [
    'a,b\nc,d\n',
    {},
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d',
    {},
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['\uFEFFa\n', {}, [['a']]],
  ['a,,\n', {}, [['a', null, null]]],
  ['a,,\n', { EMPTY_FIELD_AS_NULL: 'FALSE' }, [['a', '', '']]],
  ['h1\nh2\na\n', { SKIP_HEADER: '2' }, [['a']]],
  ['a\n\nb\n', {}, [['a'], [null], ['b']]],
  ['a\n\nb\n', { SKIP_BLANK_LINES: 'TRUE' }, [['a'], ['b']]],
  // Without FIELD_OPTIONALLY_ENCLOSED_BY quotes are text.
  ['"a,b"\n', {}, [['"a', 'b"']]],
  ['"a,b","c\nd","e""f",""\n', quoted, [['a,b', 'c\nd', 'e"f', '']]],
  ['a"b,"c"\n', quoted, [['a"b', 'c']]],
  ['"a\\"b"\n', { ...quoted, ESCAPE: '\\' }, [['a"b']]],
  ['"a\\nb\\\\"\n', { ...quoted, ESCAPE: '\\' }, [['a\nb\\']]],
  ['a\\,b,c\\\nd\n', {}, [['a,b', 'c\nd']]],
  ['a\\,b\n', { ESCAPE_UNENCLOSED_FIELD: 'NONE' }, [['a\\', 'b']]],
  ['\\N,N,NULL\n', {}, [[null, 'N', 'NULL']]],
  ['\\N,NULL,\n', { NULL_IF: ['NULL', ''], EMPTY_FIELD_AS_NULL: 'FALSE' }, [['N', null, null]]],
  ['NULL\n', { NULL_IF: [] }, [['NULL']]],
  // The example of TRIM_SPACE.
  [
    '|"Hello world"|\n|" Hello world "|\n| "Hello world" |\n',
    { ...quoted, TRIM_SPACE: 'TRUE', FIELD_DELIMITER: '|' },
    [
      [null, 'Hello world', null],
      [null, ' Hello world ', null],
      [null, 'Hello world', null],
    ],
  ],
  ['a^b', { RECORD_DELIMITER: '0x5e' }, [['a'], ['b']]],
  ['a^b', { FIELD_DELIMITER: '\\\\136' }, [['a', 'b']]],
  ['a¢b', { FIELD_DELIMITER: '\\xC2\\xA2' }, [['a', 'b']]],
  ['a||b;;c', { FIELD_DELIMITER: '||', RECORD_DELIMITER: ';;' }, [['a', 'b'], ['c']]],
  ['a,b\nc\n', { FIELD_DELIMITER: 'NONE' }, [['a,b'], ['c']]],
  ['a\tb\n', { FIELD_DELIMITER: '\\t' }, [['a', 'b']]],
]

test('records are read by the rules of the format', () => {
  for (const [text, options, want] of cases)
    expect(fieldsOf(text, options), `${JSON.stringify(text)} ${JSON.stringify(options)}`).toEqual(want)
})

test('a record tells its line, the places of its fields and what is wrong with its quotes', () => {
  expect([...readRecords('h\n"a\nb",c\n"d"x,e\n"open', csvFormat({ ...quoted, SKIP_HEADER: '1' }))]).toEqual([
    { fields: ['a\nb', 'c'], places: [1, 7], line: 2 },
    {
      fields: ['d', 'e'],
      places: [1, 6],
      line: 4,
      flaw: { message: "Found character 'x' instead of field delimiter ','", place: 4, field: 0 },
    },
    {
      fields: ['open'],
      places: [1],
      line: 5,
      flaw: {
        message: 'Found end of record while looking for the closing quote of a field',
        place: 6,
        field: 0,
      },
    },
  ])
})

test('what is written by the rules is read as it was', () => {
  const cell = fc.option(fc.string({ unit: 'grapheme', maxLength: 6 }))
  const row = fc.array(cell, { minLength: 2, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), fc.constantFrom(',', '|', '\t', '~~'), (rows, delimiter) => {
      const spell = (value: string | null) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)
      const text = rows.map((each) => `${each.map(spell).join(delimiter)}\n`).join('')
      expect(fieldsOf(text, { ...quoted, NULL_IF: [], FIELD_DELIMITER: delimiter })).toEqual(rows)
    }),
  )
})

test('an option that nobody knows is refused', () => {
  expect(() => csvFormat({ LINE_ENDING: 'x' })).toThrow(/LINE_ENDING/)
  expect(() => csvFormat({ SKIP_HEADER: '1', PARSE_HEADER: 'TRUE' })).toThrow(/SKIP_HEADER/)
})
