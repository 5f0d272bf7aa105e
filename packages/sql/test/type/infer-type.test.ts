import { inferType, parseExpression } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { columnsOf } from './columns-of.ts'
import { spellType } from './spell-type.ts'

const scope = columnsOf(`
  n NUMBER(10,2), m NUMBER(5,0), i INT, big NUMBER(38,12), f FLOAT, s VARCHAR(10), t VARCHAR, b BOOLEAN,
  d DATE, ti TIME(3), ts TIMESTAMP_NTZ(3), tz TIMESTAMP_TZ, ltz TIMESTAMP_LTZ, v VARIANT, a ARRAY, o OBJECT, bin BINARY(8),
  nums ARRAY(NUMBER(5,1)), rec OBJECT(x INT, y VARCHAR(3)), dict MAP(VARCHAR, DATE)`)

const typeOf = (text: string) => spellType(inferType(parseExpression(text), scope))

type Cases = readonly (readonly [expression: string, want: string])[]

// The first four are the examples of https://docs.snowflake.com/en/sql-reference/functions/system_typeof
const constants: Cases = [
  ['1', 'NUMBER(1,0)'],
  ['1e10', 'NUMBER(11,0)'],
  ['10000', 'NUMBER(5,0)'],
  ["'something'", 'VARCHAR(9)'],
  ['0', 'NUMBER(1,0)'],
  ['1.', 'NUMBER(1,0)'],
  ['1.00', 'NUMBER(1,0)'],
  ['1.05', 'NUMBER(3,2)'],
  ['.5', 'NUMBER(2,1)'],
  ['0.10', 'NUMBER(2,1)'],
  ['1.5e-3', 'NUMBER(5,4)'],
  ['.5e1', 'NUMBER(1,0)'],
  ['12345678901234567890123456789012345678', 'NUMBER(38,0)'],
  ['123456789012345678901234567890123456789', 'FLOAT'],
  ['1e300', 'FLOAT'],
  ["''", 'VARCHAR(0)'],
  ["'čšž😀'", 'VARCHAR(4)'],
  ["X'0AFF'", 'BINARY(2)'],
  ['TRUE', 'BOOLEAN'],
  ['NULL', '?'],
  ["DATE '2024-02-29'", 'DATE'],
  ["TIMESTAMP '2024-02-29 10:00:00'", 'TIMESTAMP_NTZ(9)'],
  ['[1, 2]', 'ARRAY'],
  ["{'a': 1}", 'OBJECT'],
]

// https://docs.snowflake.com/en/sql-reference/operators-arithmetic#scale-and-precision-in-arithmetic-operations
const numbers: Cases = [
  ['10.01 * 1.1', 'NUMBER(6,3)'],
  ['10.001 * .001', 'NUMBER(9,6)'],
  ['2 / 7', 'NUMBER(7,6)'],
  ['10.1 / 2.1', 'NUMBER(10,7)'],
  ['10.001 / .001', 'NUMBER(14,9)'],
  ['n * n', 'NUMBER(20,4)'],
  ['n * i', 'NUMBER(38,2)'],
  ['n::NUMBER(20,10) * n::NUMBER(20,10)', 'NUMBER(32,12)'],
  ['n::NUMBER(30,20) * 1.5', 'NUMBER(31,20)'],
  ['big * 1.5', 'NUMBER(38,12)'],
  ['n / m', 'NUMBER(16,8)'],
  ['n / 0.5', 'NUMBER(17,8)'],
  ['1 / 3', 'NUMBER(7,6)'],
  ['i / 3', 'NUMBER(38,6)'],
  ['big / big', 'NUMBER(38,12)'],
  ['n::NUMBER(20,10) / n::NUMBER(20,10)', 'NUMBER(32,12)'],
  ['n + m', 'NUMBER(11,2)'],
  ['n - 1', 'NUMBER(11,2)'],
  ['i + 1', 'NUMBER(38,0)'],
  ['m + 1 + 1', 'NUMBER(7,0)'],
  ['n % m', 'NUMBER(10,2)'],
  ['-n', 'NUMBER(10,2)'],
  ['n + f', 'FLOAT'],
  ['f * f', 'FLOAT'],
  ['v + 1', 'FLOAT'],
  ['s + 1', 'NUMBER(19,5)'],
  ['s / n', 'NUMBER(26,11)'],
  ['s + t', 'FLOAT'],
  ['-s', 'FLOAT'],
  ['b + 1', '?'],
  ['unknown + 1', '?'],
  ['m + 1 * n', 'NUMBER(12,2)'],
]

// https://docs.snowflake.com/en/sql-reference/data-types-datetime#simple-arithmetic-for-dates
const times: Cases = [
  ['d + 1', 'DATE'],
  ['1 + d', 'DATE'],
  ['d - 7', 'DATE'],
  ['d - d', 'NUMBER(9,0)'],
  ["d + INTERVAL '1 day, 2 months'", 'DATE'],
  ["d + INTERVAL '2 hours'", 'TIMESTAMP_NTZ(9)'],
  ["INTERVAL '1 year' + d", 'DATE'],
  ["INTERVAL '3' + d", 'TIMESTAMP_NTZ(9)'],
  ["tz - INTERVAL '1 day'", 'TIMESTAMP_TZ(9)'],
  ["d + INTERVAL '1-2' YEAR TO MONTH", 'DATE'],
  ["d + '1 02'::INTERVAL DAY TO HOUR", 'TIMESTAMP_NTZ(9)'],
  ["ti + INTERVAL '1 minute'", 'TIME(3)'],
  ['ts + 1', '?'],
  ['ts - ts', '?'],
  ['d + ts', '?'],
]

const texts: Cases = [
  ["s || 'abc'", 'VARCHAR(13)'],
  ['s || t', 'VARCHAR'],
  ['s || n', 'VARCHAR'],
  ["X'00' || bin", 'BINARY(9)'],
  ['s || NULL', 'VARCHAR'],
  ['UPPER(NULL)', 'VARCHAR'],
  ["s COLLATE 'en-ci'", 'VARCHAR(10)'],
  ['s || unknown', '?'],
]

const choices: Cases = [
  ['CASE WHEN b THEN n ELSE m END', 'NUMBER(10,2)'],
  ['CASE WHEN b THEN big ELSE i END', 'NUMBER(38,12)'],
  ["CASE i WHEN 1 THEN 'a' WHEN 2 THEN 'bcd' END", 'VARCHAR(3)'],
  ['CASE WHEN b THEN n ELSE NULL END', 'NUMBER(10,2)'],
  ['CASE WHEN b THEN n ELSE f END', 'FLOAT'],
  ['CASE WHEN b THEN s ELSE m END', 'NUMBER(18,5)'],
  ["CASE WHEN b THEN '12.5' ELSE 1.5 END", 'NUMBER(3,1)'],
  ['CASE WHEN b THEN d ELSE ts END', 'TIMESTAMP_NTZ(3)'],
  ["CASE WHEN b THEN d ELSE '2024-01-01' END", 'DATE'],
  ['CASE WHEN b THEN ts ELSE tz END', '?'],
  ['CASE WHEN b THEN ts ELSE ltz END', 'TIMESTAMP_LTZ(9)'],
  ['CASE WHEN b THEN v ELSE n END', 'VARIANT'],
  ['CASE WHEN b THEN v ELSE a END', 'VARIANT'],
  ['CASE WHEN b THEN v ELSE NULL END', 'VARIANT'],
  ["COALESCE(v:name, 'none')", 'VARCHAR'],
  ["COALESCE(1, v:name, 'none')", '?'],
  ['CASE WHEN b THEN v ELSE d END', 'DATE'],
  ['CASE WHEN b THEN v ELSE bin END', '?'],
  ['CASE WHEN b THEN v WHEN FALSE THEN n ELSE d END', '?'],
  ['CASE WHEN b THEN b ELSE n END', 'BOOLEAN'],
  ['CASE WHEN b THEN f ELSE b END', 'BOOLEAN'],
  ['CASE WHEN b THEN b ELSE d END', '?'],
  ['CASE WHEN b THEN unknown ELSE n END', '?'],
  ['CASE WHEN b THEN NULL END', '?'],
  ['CASE WHEN b THEN nums ELSE a END', 'ARRAY'],
  ['CASE WHEN b THEN rec ELSE rec END', 'OBJECT(X NUMBER(38,0), Y VARCHAR(3))'],
]

const conditions: Cases = [
  ['n > 1 AND NOT b', 'BOOLEAN'],
  ["s LIKE 'a%'", 'BOOLEAN'],
  ['n IN (1, 2)', 'BOOLEAN'],
  ['n BETWEEN 1 AND 2', 'BOOLEAN'],
  ['n IS NOT NULL', 'BOOLEAN'],
  ['n IS DISTINCT FROM m', 'BOOLEAN'],
  ['EXISTS (SELECT 1)', 'BOOLEAN'],
]

const paths: Cases = [
  ['v:a.b[0]', 'VARIANT'],
  ["v['a']", 'VARIANT'],
  ['a[0]', 'VARIANT'],
  ['o:x', 'VARIANT'],
  ['nums[0]', 'NUMBER(5,1)'],
  ['rec:x', 'NUMBER(38,0)'],
  ["rec['Y']", 'VARCHAR(3)'],
  ['rec:z', '?'],
  ["dict['k']", 'DATE'],
  ['v:a::NUMBER(4,1)', 'NUMBER(4,1)'],
]

const casts: Cases = [
  ['n::VARCHAR', 'VARCHAR'],
  ['TRY_CAST(s AS DATE)', 'DATE'],
  ['CAST(v AS ARRAY(INT))', 'ARRAY(NUMBER(38,0))'],
  ['s::GEOGRAPHY', '?'],
  ['n::INT::FLOAT', 'FLOAT'],
  ['(s::NUMBER(4,2)) * 2', 'NUMBER(5,2)'],
  ['s::DECFLOAT', '?'],
  ['s::DECFLOAT + 1', '?'],
  ['SQRT(s::DECFLOAT)', '?'],
  ['CASE WHEN b THEN f ELSE s::DECFLOAT END', '?'],
]

describe.each([
  { rule: 'constants', cases: constants },
  { rule: 'numbers', cases: numbers },
  { rule: 'days and times', cases: times },
  { rule: 'texts', cases: texts },
  { rule: 'choices', cases: choices },
  { rule: 'conditions', cases: conditions },
  { rule: 'paths', cases: paths },
  { rule: 'casts', cases: casts },
])('$rule', ({ cases }) => {
  test.each(cases)('%s', (expression, want) => expect(typeOf(expression)).toBe(want))
})

test('what the scope knows goes into the type', () => {
  const known = {
    query: () => ({ kind: 'date' as const }),
    parameter: () => ({ kind: 'boolean' as const }),
    call: () => ({ kind: 'variant' as const }),
  }
  const types = ['(SELECT 1)', '$x', '?', 'my.f(1)', 'seq.NEXTVAL', '(SELECT 1) + 1'].map((text) =>
    spellType(inferType(parseExpression(text), known)),
  )
  expect(types).toEqual(['DATE', 'BOOLEAN', 'BOOLEAN', 'VARIANT', 'NUMBER(38,0)', 'DATE'])
})
