import { checkCall, type FunctionCall, parseExpression } from '@mesh/sql'
import { expect, test } from 'vitest'

const findings = (text: string) =>
  checkCall(parseExpression(text) as FunctionCall).map(
    ({ code, message, where }) => `${code} ${message} @${where?.offset}`,
  )

test.each([
  ['ABS()', 'SQL.ARGUMENT_COUNT ABS takes 1 argument, not 0 @0'],
  ['IFF(a, b)', 'SQL.ARGUMENT_COUNT IFF takes 3 arguments, not 2 @0'],
  ['SUBSTRING(a)', 'SQL.ARGUMENT_COUNT SUBSTR takes 2 to 3 arguments, not 1 @0'],
  ['COALESCE(a)', 'SQL.ARGUMENT_COUNT COALESCE takes at least 2 arguments, not 1 @0'],
  ['CURRENT_ROLE(1)', 'SQL.ARGUMENT_COUNT CURRENT_ROLE takes no arguments, not 1 @0'],
  ['GREATEST()', 'SQL.ARGUMENT_COUNT GREATEST takes at least 1 argument, not 0 @0'],
  [
    'TIMESTAMP_FROM_PARTS(1, 2, 3)',
    'SQL.ARGUMENT_COUNT TIMESTAMP_FROM_PARTS takes 2 to 8 arguments, not 3 @0',
  ],
  ['ROUND(a, PLACES => 2)', 'SQL.UNKNOWN_ARGUMENT ROUND has no argument PLACES @9'],
])('%s', (text, want) => expect(findings(text)).toEqual([want]))

test.each([
  'ABS(-1)',
  'ARRAY_SIZE(INPUT => a)',
  'ROUND(EXPR => 1.5, SCALE => 1)',
  'COUNT(*)',
  'COUNT(t.*)',
  'HASH(* EXCLUDE a)',
  'COUNT(DISTINCT a, b)',
  'CURRENT_DATE',
  'TIMESTAMP_FROM_PARTS(d, t)',
  'CONCAT(a)',
  'ARRAY_CONSTRUCT()',
  'my_function()',
  'db.schema.abs(1, 2, 3)',
  'SNOWFLAKE.CORTEX.SENTIMENT(a)',
  "TO_QUERY('SELECT * FROM t WHERE a > :x', x => 5)",
  "AI_COMPLETE('model', 'prompt', some_option => TRUE)",
])('%s is fine', (text) => expect(findings(text)).toEqual([]))
