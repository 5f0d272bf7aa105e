import { isNeverNull, parseExpression, type TypeScope } from '@mesh/sql'
import { expect, test } from 'vitest'

const scope: TypeScope = {
  column: () => ({ kind: 'string' }),
  required: (column) => column.kind === 'columnReference' && column.parts.at(-1)?.name === 'ID',
}

test.each([
  ['1', true],
  ['NULL', false],
  ['id', true],
  ['x', false],
  ['id + 1', true],
  ['id + x', false],
  ['x IS NULL', true],
  ['x = 1', false],
  ["id || '-'", true],
  ['COALESCE(x, id)', true],
  ['COALESCE(x, y)', false],
  ['IFF(x, id, 1)', true],
  ['IFF(x, id, NULL)', false],
  ['CASE WHEN x THEN 1 END', false],
  ['CASE WHEN x THEN 1 ELSE id END', true],
  ['COUNT(x)', true],
  ['SUM(id)', false],
  ['ROW_NUMBER() OVER (ORDER BY x)', true],
  ['LAG(id) OVER (ORDER BY x)', false],
  ['UPPER(id)', true],
  ['SUBSTRING(id, 1)', true],
  ['DATEADD(day, 1, id)', true],
  ["NULLIF(id, 'x')", false],
  ['TRY_TO_NUMBER(id)', false],
  ['id::INT', true],
  ['TRY_CAST(id AS INT)', false],
  ["PARSE_JSON('null')::INT", false],
  ['my_function(id)', false],
])('%s: %s', (text, want) => expect(isNeverNull(parseExpression(text), scope)).toBe(want))
