import { describe, expect, test } from 'vitest'
import { rowValue } from '../../src/rows/cell/row-value.ts'
import { createRowTables } from '../../src/rows/table/create-row-tables.ts'

const now = BigInt(Date.UTC(2024, 1, 29, 13, 14, 15)) * 1_000_000n

const tables = createRowTables(
  {
    T: [
      {
        one: 1,
        big: 12_345_678_901_234_567_890n,
        text: 'ab💧',
        nothing: null,
        v: { a: [1, { b: null }], n: 'x' },
      },
    ],
  },
  [],
  now,
)

const evaluate = (expression: string): unknown => {
  const { type, cells } = tables.find({ name: 'T' }).evaluate(expression)
  const [cell = null] = cells
  return cell === null ? null : rowValue(type)(cell)
}

// Values are those that Snowflake's documentation gives, or that follow from its rules.
describe('values', () => {
  test.each([
    ['1 / 3', '0.333333'],
    ['2 / 3 * 3', '2.000001'],
    ['1.10 + 2', '3.1'],
    ['10.0 / 4', '2.500000'],
    ['big * 10', 123_456_789_012_345_678_900n],
    ['-7 % 3', -1],
    ['ROUND(2.5)', 3],
    ['ROUND(-2.5)', -3],
    ['ROUND(135.135, -2)', 100],
    ['TRUNC(-3.97)', -3],
    ['CEIL(-975.975)', -975],
    ['FLOOR(-975.975)', -976],
    ['MOD(-7, 3)', -1],
    ['DIV0(1, 0)', '0.000000'],
    ['POWER(2, 10)', 1024],
    ['FACTORIAL(20)', 2_432_902_008_176_640_000n],
    ["'1.5' + 1", '2.50000'],
    ["'10' > 9", true],
    ["'10' > '9'", false],
    ['1 = 1.0', true],
    ["LENGTH('👩‍👩‍👧')", 5],
    ["SUBSTR('mystring', -7, 3)", 'yst'],
    ["SUBSTR('mystring', -9, 3)", ''],
    ["SUBSTR('mystring', 0, 3)", 'mys'],
    ["SPLIT_PART('127.0.0.1', '.', -1)", '1'],
    ["SPLIT_PART('a|b', '|', 5)", ''],
    ["LPAD('abc', 5, '12')", '12abc'],
    ["TRANSLATE('barn', 'an', 'uk')", 'burk'],
    ["INITCAP('the-Quick bROWN')", 'The-Quick Brown'],
    ["CHARINDEX('an', 'banana', 3)", 4],
    ["CONCAT_WS(',', 'a', NULL)", null],
    ["'50%' LIKE '50^%' ESCAPE '^'", true],
    ["'a\nb' LIKE 'a%b'", true],
    ["'Hello' ILIKE 'h_LLo'", true],
    ["'abc' LIKE ANY ('x', '%c')", true],
    ["'abc' LIKE ALL ('a%', '%x')", false],
    ["'san' RLIKE 'sa'", false],
    ["REGEXP_REPLACE('Customers - (NY)', '\\\\(|\\\\)', '')", 'Customers - NY'],
    ["REGEXP_REPLACE('firstname lastname', '(.*) (.*)', '\\\\2 \\\\1')", 'lastname firstname'],
    ["REGEXP_COUNT('It was the best', '\\\\w+')", 4],
    ["REGEXP_LIKE('Sacramento', 'SAC.*', 'i')", true],
    ['NULL AND FALSE', false],
    ['NULL OR FALSE', null],
    ['NOT NULL', null],
    ['NULL = NULL', null],
    ['1 IN (2, NULL)', null],
    ['1 NOT IN (1, NULL)', false],
    ['nothing IS NULL', true],
    ['EQUAL_NULL(nothing, NULL)', true],
    ['GREATEST(1, NULL, 3)', null],
    ['GREATEST_IGNORE_NULLS(1, NULL, 3)', 3],
    ['COALESCE(nothing, 1.5)', '1.5'],
    ["DECODE(NULL, 1, 'one', NULL, 'none')", 'none'],
    ['CASE WHEN FALSE THEN 1 END', null],
    ['IFF(one = 1, 2, 1 / 0)', '2.000000'],
    ["'2024-02-29'::DATE + 1", '2024-03-01'],
    ["DATEADD(year, 1, '2024-02-29'::DATE)", '2025-02-28'],
    ["ADD_MONTHS('2024-02-29'::DATE, 1)", '2024-03-31'],
    ["DATEADD(hour, 2, '2024-02-29'::DATE)", '2024-02-29T02:00:00'],
    ["DATEDIFF(week, '2024-02-29'::DATE, '2024-03-04'::DATE)", 1],
    ["DATEDIFF(year, '2023-12-31'::DATE, '2024-01-01'::DATE)", 1],
    ["DATE_TRUNC('week', '2024-02-29'::DATE)", '2024-02-26'],
    ["LAST_DAY('2024-02-01'::DATE)", '2024-02-29'],
    ["DAYNAME('2024-02-29'::DATE)", 'Thu'],
    ["WEEKISO('2021-01-03'::DATE)", 53],
    ["YEAROFWEEKISO('2021-01-03'::DATE)", 2020],
    ["DATE_PART(epoch_second, '1970-01-02'::DATE)", 86_400],
    ["'2024-02-29 10:00 +02:00'::TIMESTAMP_TZ::VARCHAR", '2024-02-29 10:00:00.000 +0200'],
    ["'2024-02-29T10:00:00+02:00'::TIMESTAMP_TZ = '2024-02-29T08:00:00Z'::TIMESTAMP_TZ", true],
    ["'2024-02-29T10:00:00+02:00'::TIMESTAMP_TZ::DATE", '2024-02-29'],
    ["TO_DATE('29-FEB-2024')", '2024-02-29'],
    ["TO_DATE('02/29/2024')", '2024-02-29'],
    ["TO_CHAR('2024-02-29 13:14:15'::TIMESTAMP, 'DY, DD MON YYYY HH12:MI AM')", 'Thu, 29 Feb 2024 01:14 PM'],
    ["TO_TIMESTAMP('1:14 pm 29.2.24', 'HH12:MI AM DD.MM.YY')", '2024-02-29T13:14:00'],
    ["TRY_TO_DATE('2024-02-30')", null],
    ["TRY_CAST('x' AS INTEGER)", null],
    ["TO_NUMBER('12.3456', 10, 1)", '12.3'],
    ["'yes'::BOOLEAN", true],
    ["CAST('abc' AS VARCHAR(2))", 'ab'],
    ["MONTHS_BETWEEN('2019-03-31'::DATE, '2019-02-28'::DATE)", 1],
    ["MONTHS_BETWEEN('2019-03-01 02:00:00'::TIMESTAMP, '2019-02-01 13:00:00'::TIMESTAMP)", 1],
    ["ROUND(MONTHS_BETWEEN('2019-03-01'::DATE, '2019-02-15'::DATE) * 1000000)", 548_387],
    [
      "ROUND(MONTHS_BETWEEN('2019-03-01 02:00:00'::TIMESTAMP, '2019-02-15 01:00:00'::TIMESTAMP) * 1000000)",
      549_731,
    ],
    ["MONTHS_BETWEEN('2019-02-01'::DATE, '2019-03-01'::DATE)", -1],
    ["NEXT_DAY('2025-05-06'::DATE, 'Friday')", '2025-05-09'],
    ["NEXT_DAY('2025-05-09'::DATE, ' fr')", '2025-05-16'],
    ["PREVIOUS_DAY('2025-05-09'::DATE, 'FRIDAY')", '2025-05-02'],
    ["PREVIOUS_DAY('2025-05-09'::DATE, 'mo')", '2025-05-05'],
    ['TIME_FROM_PARTS(12, 55, 30)', '12:55:30'],
    ['TIMESTAMP_FROM_PARTS(2013, 4, 5, 12, 100, 30)', '2013-04-05T13:40:30'],
    ["STRTOK('user@snowflake.com', '@.', 3)", 'com'],
    ["STRTOK('a..b', '.', 2)", 'b'],
    ["STRTOK('user@snowflake.com.', '@.', 4)", null],
    ["STRTOK('', '', 1)", null],
    ["STRTOK('a.b', '')", 'a.b'],
    ["ARRAY_SIZE(SPLIT('127.0.0.1', '.'))", 4],
    ["GET(SPLIT('a,b', ','), 1)::VARCHAR", 'b'],
    ["GET(v, 'n')::VARCHAR", 'x'],
    ['BOOLXOR(TRUE, NULL)', null],
    ['BOOLXOR(TRUE, FALSE)', true],
    ['CURRENT_DATE', '2024-02-29'],
    ["CURRENT_TIMESTAMP > '2024-02-29T13:14:14Z'", true],
    ["'2024-01-31'::DATE + INTERVAL '1 month, 1 day'", '2024-03-01'],
    ['v:a[0]::INTEGER + 1', 2],
    ['v:a[1].b IS NULL', false],
    ['v:a[1].b::VARCHAR IS NULL', true],
    ['v:missing IS NULL', true],
    ["v:n = 'x'", true],
    ['ARRAY_SIZE(v:a)', 2],
    ["TYPEOF(PARSE_JSON('[1]'))", 'ARRAY'],
    ["MD5('abc')", '900150983cd24fb0d6963f7d28e17f72'],
    ["X'00ff' = X'00FF'", true],
    ['T.ONE', 1],
    ["'ä' < '💧' AND '\uffee' < '💧'", true],
  ] as const)('%s', (expression, want) => {
    expect(evaluate(expression)).toEqual(want)
  })
})

describe('what is not known is refused with its place, never guessed', () => {
  test.each([
    ['one + soundex(text)', 'QUALITY.NOT_EVALUABLE', 7],
    ['one IN (SELECT 1)', 'QUALITY.NOT_EVALUABLE', 1],
    ['ROW_NUMBER() OVER (ORDER BY one)', 'QUALITY.NOT_EVALUABLE', 1],
    ["TO_CHAR(one, '999')", 'QUALITY.NOT_EVALUABLE', 1],
    ['CONVERT_TIMEZONE(text, text)', 'QUALITY.NOT_EVALUABLE', 1],
    ['one +', 'SQL.SYNTAX', 6],
    ['1 / (one - 1)', 'QUALITY.EVALUATION', 1],
    ["'x'::INTEGER", 'QUALITY.EVALUATION', 1],
    ['other.one', 'QUALITY.NO_COLUMN', undefined],
    ['onee', 'QUALITY.NO_COLUMN', undefined],
    ['text > 1', 'QUALITY.EVALUATION', undefined],
    ["'0.000001' = 0", 'QUALITY.EVALUATION', undefined],
    ["TO_DATE('12')", 'QUALITY.NOT_EVALUABLE', undefined],
    ["'a' RLIKE '(a)\\\\1'", 'QUALITY.EVALUATION', undefined],
    ["'a' RLIKE '('", 'QUALITY.EVALUATION', undefined],
    ["TRUE > DATE '2024-01-01'", 'QUALITY.INCOMPARABLE', undefined],
  ] as const)('%s', (expression, code, column) => {
    const attempt = (): { code?: string; where?: { column?: number } } => {
      try {
        evaluate(expression)
        return {}
      } catch (error) {
        return error as { code: string }
      }
    }
    const found = attempt()
    if (code !== undefined) expect(found.code).toBe(code)
    if (column !== undefined) expect(found.where?.column).toBe(column)
  })
})
