import { parseStatement, renderSql } from '@mesh/sql'
import { expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const cases: readonly (readonly [kind: string, given: string, want: string])[] = [
  [
    'show',
    "SHOW TERSE TABLES LIKE 'a%' IN SCHEMA d.s STARTS WITH 'A' LIMIT 10 FROM 'x'",
    "SHOW TERSE TABLES LIKE 'a%' IN SCHEMA D.S STARTS WITH 'A' LIMIT 10 FROM 'x'",
  ],
  ['show', 'SHOW DATABASES', 'SHOW DATABASES'],
  ['show', 'SHOW DATABASE ROLES IN DATABASE d', 'SHOW DATABASE ROLES IN DATABASE D'],
  ['show', 'SHOW PRIMARY KEYS IN TABLE t', 'SHOW PRIMARY KEYS IN TABLE T'],
  ['show', 'SHOW COLUMNS IN ACCOUNT', 'SHOW COLUMNS IN ACCOUNT'],
  ['show', 'SHOW SCHEMAS IN d', 'SHOW SCHEMAS IN D'],
  ['show', 'SHOW TABLES IN DATABASE', 'SHOW TABLES IN DATABASE'],
  ['showGrants', 'SHOW GRANTS', 'SHOW GRANTS'],
  ['showGrants', 'SHOW GRANTS TO DATABASE ROLE d.r', 'SHOW GRANTS TO DATABASE ROLE D.R'],
  ['showGrants', 'SHOW GRANTS OF ROLE r', 'SHOW GRANTS OF ROLE R'],
  ['showGrants', 'SHOW GRANTS ON TABLE t', 'SHOW GRANTS ON TABLE T'],
  ['showGrants', 'SHOW GRANTS ON ACCOUNT', 'SHOW GRANTS ON ACCOUNT'],
  ['describe', 'DESCRIBE TABLE t', 'DESCRIBE TABLE T'],
  ['describe', 'DESC VIEW v', 'DESCRIBE VIEW V'],
  ['describe', 'DESC DYNAMIC TABLE d', 'DESCRIBE DYNAMIC TABLE D'],
]

test.each(cases)('%s: %s', (kind, given, want) => {
  const tree = parseStatement(given)
  expect({ kind: tree.kind, text: renderSql(tree) }).toEqual({ kind, text: want })
  expect(withoutSpans(parseStatement(want))).toEqual(withoutSpans(tree))
})
