import { inferType, parseExpression } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { columnsOf } from './columns-of.ts'
import { spellType } from './spell-type.ts'

const scope = columnsOf(`
  n NUMBER(10,2), m NUMBER(5,0), i INT, f FLOAT, s VARCHAR(10), t VARCHAR, b BOOLEAN,
  d DATE, ti TIME, ts TIMESTAMP_NTZ(3), tz TIMESTAMP_TZ, v VARIANT, a ARRAY, o OBJECT, bin BINARY(8),
  nums ARRAY(NUMBER(5,1)), nested ARRAY(ARRAY(DATE)), rec OBJECT(x INT, y VARCHAR(3)), dict MAP(VARCHAR(5), DATE)`)

const typeOf = (text: string) => spellType(inferType(parseExpression(text), scope))

type Cases = readonly (readonly [expression: string, want: string])[]

const numbers: Cases = [
  ['ABS(n)', 'NUMBER(10,2)'],
  ['ABS(s)', 'FLOAT'],
  ['CEIL(n)', 'NUMBER(11,0)'],
  ['FLOOR(n, 1)', 'NUMBER(11,1)'],
  ['ROUND(n)', 'NUMBER(11,0)'],
  ['ROUND(n, 1)', 'NUMBER(11,1)'],
  ['ROUND(n, 5)', 'NUMBER(10,2)'],
  ['ROUND(n, -2)', 'NUMBER(11,0)'],
  ['ROUND(1.25)', 'NUMBER(4,0)'],
  ['ROUND(m)', 'NUMBER(5,0)'],
  ['ROUND(f, 2)', 'FLOAT'],
  ['ROUND(s)', 'FLOAT'],
  ['ROUND(s, 1)', 'NUMBER(19,1)'],
  ['ROUND(n, m)', '?'],
  ["ROUND(EXPR => n, SCALE => 1, ROUNDING_MODE => 'HALF_TO_EVEN')", 'NUMBER(11,1)'],
  ['TRUNC(n, 1)', 'NUMBER(11,1)'],
  ["TRUNC(d, 'month')", 'DATE'],
  ['SIGN(n)', 'INTEGER'],
  ['MOD(n, m)', 'NUMBER(10,2)'],
  ['DIV0(n, m)', 'NUMBER(16,8)'],
  ['DIV0NULL(i, 3)', 'NUMBER(38,6)'],
  ['SQUARE(n)', 'FLOAT'],
  ['POWER(n, 2)', 'FLOAT'],
  ['PI()', 'FLOAT'],
  ['BITAND(i, 1)', 'INTEGER'],
  ['BITOR(bin, bin)', 'BINARY'],
  ['UNIFORM(1, 10, RANDOM())', 'INTEGER'],
  ['UNIFORM(0::FLOAT, 1, RANDOM())', 'FLOAT'],
  ['HASH(*)', 'NUMBER(19,0)'],
]

const texts: Cases = [
  ['LOWER(s)', 'VARCHAR(10)'],
  ['UPPER(s)', 'VARCHAR(30)'],
  ['UPPER(unknown)', 'VARCHAR'],
  ['TRIM(s)', 'VARCHAR(10)'],
  ['SUBSTR(s, 1, 2)', 'VARCHAR(10)'],
  ["LEFT('abc', 2)", 'VARCHAR(3)'],
  ['LEFT(unknown, 2)', '?'],
  ['SUBSTRING(bin, 1)', 'BINARY(8)'],
  ['REVERSE(s)', 'VARCHAR(10)'],
  ["CONCAT(s, 'ab')", 'VARCHAR(12)'],
  ["CONCAT_WS(',', s, s, 'ab')", 'VARCHAR(24)'],
  ['CONCAT(s, t)', 'VARCHAR'],
  ['REPEAT(s, 3)', 'VARCHAR'],
  ["REPLACE(s, 'a')", 'VARCHAR'],
  ['LPAD(s, 20)', 'VARCHAR'],
  ['LENGTH(s)', 'NUMBER(18,0)'],
  ["SPLIT(s, ',')", 'ARRAY'],
  ["SPLIT_PART(s, ',', 1)", 'VARCHAR(10)'],
  ['MD5(s)', 'VARCHAR(32)'],
  ['SHA2_BINARY(s)', 'BINARY(64)'],
  ['UUID_STRING()', 'VARCHAR(36)'],
  ["s LIKE 'x'", 'BOOLEAN'],
  ["CONTAINS(s, 'x')", 'BOOLEAN'],
]

const times: Cases = [
  ['DATEADD(day, 1, d)', 'DATE'],
  ['DATEADD(hour, 1, d)', 'TIMESTAMP_NTZ(9)'],
  ["DATEADD('month', 1, d)", 'DATE'],
  ['DATEADD(day, 1, ts)', 'TIMESTAMP_NTZ(9)'],
  ['DATEADD(day, 1, tz)', 'TIMESTAMP_TZ(9)'],
  ['DATEADD(minute, 1, ti)', 'TIME(9)'],
  ["DATEADD(day, 1, '2024-01-01')", 'TIMESTAMP_NTZ(9)'],
  ['DATEADD(day, 1, unknown)', '?'],
  ['DATEDIFF(day, d, d)', 'NUMBER(9,0)'],
  ['DATEDIFF(second, ts, ts)', 'INTEGER'],
  ['DATE_TRUNC(month, d)', 'DATE'],
  ["DATE_TRUNC('hour', tz)", 'TIMESTAMP_TZ(9)'],
  ['LAST_DAY(ts)', 'DATE'],
  ['ADD_MONTHS(d, 1)', 'DATE'],
  ['YEAR(d)', 'INTEGER'],
  ['EXTRACT(year FROM d)', 'INTEGER'],
  ['MONTHNAME(d)', 'VARCHAR(3)'],
  ['TO_DATE(s)', 'DATE'],
  ['TO_TIMESTAMP(s)', 'TIMESTAMP_NTZ(9)'],
  ['TO_TIMESTAMP_TZ(s)', 'TIMESTAMP_TZ(9)'],
  ['TO_TIME(s)', 'TIME(9)'],
  ["CONVERT_TIMEZONE('UTC', ts)", 'TIMESTAMP_TZ(9)'],
  ["CONVERT_TIMEZONE('UTC', 'Europe/Vienna', ts)", 'TIMESTAMP_NTZ(9)'],
  ['TIMESTAMP_FROM_PARTS(d, ti)', 'TIMESTAMP_NTZ(9)'],
  ["TIMESTAMP_FROM_PARTS(1, 2, 3, 4, 5, 6, 7, 'UTC')", 'TIMESTAMP_TZ(9)'],
  ['CURRENT_DATE', 'DATE'],
  ['CURRENT_TIMESTAMP()', 'TIMESTAMP_LTZ(9)'],
  ['SYSDATE()', 'TIMESTAMP_NTZ(9)'],
]

const conversions: Cases = [
  ['TO_NUMBER(s)', 'NUMBER(38,0)'],
  ['TO_DECIMAL(s, 12, 2)', 'NUMBER(12,2)'],
  ["TRY_TO_NUMBER(s, '999.9', 4, 1)", 'NUMBER(4,1)'],
  ['AS_DECIMAL(v, 6, 2)', 'NUMBER(6,2)'],
  ['TO_VARCHAR(n)', 'VARCHAR'],
  ['TO_DOUBLE(s)', 'FLOAT'],
  ['TO_BOOLEAN(s)', 'BOOLEAN'],
  ['TO_GEOGRAPHY(s)', '?'],
  ['PARSE_JSON(s)', 'VARIANT'],
]

const choices: Cases = [
  ['COALESCE(n, m)', 'NUMBER(10,2)'],
  ['COALESCE(n, 0)', 'NUMBER(10,2)'],
  ['COALESCE(NULL, d)', 'DATE'],
  ['COALESCE(s, t)', 'VARCHAR'],
  ['COALESCE(s, 1)', 'NUMBER(18,5)'],
  ["NVL(s, 'unknown')", 'VARCHAR(10)'],
  ['IFNULL(n, unknown)', '?'],
  ['IFF(b, n, f)', 'FLOAT'],
  ['NVL2(s, n, m)', 'NUMBER(10,2)'],
  ['NULLIF(n, 0)', 'NUMBER(10,2)'],
  ['ZEROIFNULL(n)', 'NUMBER(10,2)'],
  ["DECODE(i, 1, 'a', 2, 'bcd')", 'VARCHAR(3)'],
  ["DECODE(i, 1, 'a', 2, 'bcd', 'other')", 'VARCHAR(5)'],
  ['DECODE(s, t, 1, 1.5)', 'NUMBER(2,1)'],
  ['GREATEST(d, ts)', 'TIMESTAMP_NTZ(3)'],
  ['LEAST(m, n, i)', 'NUMBER(38,2)'],
  ['EQUAL_NULL(n, m)', 'BOOLEAN'],
]

const containers: Cases = [
  ['ARRAY_CONSTRUCT(1, 2)', 'ARRAY'],
  ['ARRAY_APPEND(nums, 1)', 'ARRAY(NUMBER(5,1))'],
  ['ARRAY_CAT(a, a)', 'ARRAY'],
  ['ARRAY_MAX(nums)', 'NUMBER(5,1)'],
  ['ARRAY_MIN(a)', 'VARIANT'],
  ['ARRAY_FLATTEN(nested)', 'ARRAY(DATE)'],
  ['ARRAY_SIZE(a)', 'NUMBER(9,0)'],
  ['GET(nums, 0)', 'NUMBER(5,1)'],
  ["GET(rec, 'X')", 'NUMBER(38,0)'],
  ["GET_PATH(v, 'a.b')", 'VARIANT'],
  ["GET_PATH(rec, 'a.b')", '?'],
  ['OBJECT_KEYS(rec)', 'ARRAY(VARCHAR)'],
  ['MAP_KEYS(dict)', 'ARRAY(VARCHAR(5))'],
  ['MAP_DELETE(dict, 1)', 'MAP(VARCHAR(5), DATE)'],
  ['OBJECT_CONSTRUCT(*)', 'OBJECT'],
  ['TRANSFORM(nums, x -> x * 2)', 'ARRAY(NUMBER(6,1))'],
  ['TRANSFORM(nums, n -> n)', 'ARRAY(NUMBER(5,1))'],
  ['TRANSFORM(a, x -> x * 2)', 'ARRAY'],
  ['FILTER(nums, x -> x > 2)', 'ARRAY(NUMBER(5,1))'],
  ["REDUCE(nums, '', (acc, x) -> acc || x)", 'VARCHAR'],
  ['REDUCE(nums, 0, (acc, x) -> acc + x)', '?'],
  ['TYPEOF(v)', 'VARCHAR'],
]

const aggregates: Cases = [
  ['COUNT(*)', 'NUMBER(18,0)'],
  ['COUNT(DISTINCT s, t)', 'NUMBER(18,0)'],
  ['COUNT_IF(b)', 'NUMBER(13,0)'],
  ['SUM(n)', 'NUMBER(22,2)'],
  ['SUM(i)', 'NUMBER(38,0)'],
  ['SUM(1)', 'NUMBER(13,0)'],
  ['SUM(f)', 'FLOAT'],
  ['SUM(s)', 'FLOAT'],
  ['SUM(d)', '?'],
  ['AVG(n)', 'NUMBER(28,8)'],
  ['AVG(i)', 'NUMBER(38,6)'],
  ['AVG(n::NUMBER(20,10))', 'NUMBER(34,12)'],
  ['AVG(n) OVER ()', 'NUMBER(13,5)'],
  ['AVG(m) OVER (PARTITION BY i ORDER BY m)', 'NUMBER(8,3)'],
  ['AVG(s) OVER ()', 'FLOAT'],
  ['MEDIAN(n)', 'NUMBER(13,5)'],
  ['MEDIAN(s)', 'NUMBER(12,3)'],
  ['VARIANCE(n)', 'NUMBER(38,12)'],
  ['VAR_POP(i)', 'NUMBER(38,6)'],
  ['STDDEV(n)', 'FLOAT'],
  ['MIN(d)', 'DATE'],
  ['MAX(s)', 'VARCHAR(10)'],
  ['ANY_VALUE(v)', 'VARIANT'],
  ['MAX_BY(s, n)', 'VARCHAR(10)'],
  ['MAX_BY(s, n, 3)', 'ARRAY'],
  ['LISTAGG(s)', 'VARCHAR'],
  ['ARRAY_AGG(n)', 'ARRAY'],
  ['OBJECT_AGG(s, v)', 'OBJECT'],
  ['PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY n)', 'NUMBER(13,5)'],
  ['PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY n)', 'NUMBER(10,2)'],
  ['APPROX_COUNT_DISTINCT(s)', 'NUMBER(18,0)'],
  ['BOOLOR_AGG(b)', 'BOOLEAN'],
  ['SUM(n) / COUNT(*)', 'NUMBER(28,8)'],
]

const windows: Cases = [
  ['ROW_NUMBER() OVER (ORDER BY n)', 'NUMBER(18,0)'],
  ['SUM(n) OVER (PARTITION BY d)', 'NUMBER(22,2)'],
  ['LAG(n) OVER (ORDER BY d)', 'NUMBER(10,2)'],
  ['FIRST_VALUE(s) OVER (ORDER BY d)', 'VARCHAR(10)'],
  ['CUME_DIST() OVER (ORDER BY n)', 'FLOAT'],
]

const others: Cases = [
  ['CURRENT_USER()', 'VARCHAR'],
  ["SYSTEM$STREAM_HAS_DATA('s')", 'BOOLEAN'],
  ["SNOWFLAKE.CORTEX.SENTIMENT('good')", 'FLOAT'],
  ["AI_FILTER('good?')", 'BOOLEAN'],
  ['ST_DISTANCE(v, v)', 'FLOAT'],
  ['ST_MAKEPOINT(1, 2)', '?'],
  ['my_function(1)', '?'],
  ['db.schema.sum(1)', '?'],
]

describe.each([
  { family: 'numbers', cases: numbers },
  { family: 'texts', cases: texts },
  { family: 'days and times', cases: times },
  { family: 'conversions', cases: conversions },
  { family: 'choices', cases: choices },
  { family: 'containers', cases: containers },
  { family: 'aggregates', cases: aggregates },
  { family: 'windows', cases: windows },
  { family: 'others', cases: others },
])('$family', ({ cases }) => {
  test.each(cases)('%s', (expression, want) => expect(typeOf(expression)).toBe(want))
})

test('a call inside a call inside a call is looked at once', () => {
  let text = 's'
  for (let depth = 0; depth < 200; depth += 1) text = `SUBSTR(${text}, 1)`
  expect(typeOf(text)).toBe('VARCHAR(10)')
})
