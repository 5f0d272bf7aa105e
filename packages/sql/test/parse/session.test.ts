import { parseStatement, renderSql } from '@mesh/sql'
import { expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const cases: readonly (readonly [kind: string, given: string, want: string])[] = [
  [
    'alterSession',
    "ALTER SESSION SET QUERY_TAG = 'x', TIMEZONE = 'UTC'",
    "ALTER SESSION SET QUERY_TAG = 'x' TIMEZONE = 'UTC'",
  ],
  ['alterSession', 'ALTER SESSION UNSET QUERY_TAG', 'ALTER SESSION UNSET QUERY_TAG'],
  ['use', 'USE ROLE r', 'USE ROLE R'],
  ['use', 'USE d', 'USE DATABASE D'],
  ['use', 'USE d.s', 'USE SCHEMA D.S'],
  ['use', 'USE WAREHOUSE w', 'USE WAREHOUSE W'],
  ['useSecondaryRoles', 'USE SECONDARY ROLES ALL', 'USE SECONDARY ROLES ALL'],
  ['setVariables', 'SET a = 1', 'SET A = 1'],
  ['setVariables', "SET (a, b) = (1, 'x')", "SET (A, B) = (1, 'x')"],
  ['unsetVariables', 'UNSET a', 'UNSET A'],
  ['begin', 'BEGIN', 'BEGIN'],
  ['begin', 'START TRANSACTION', 'BEGIN'],
  ['begin', 'BEGIN WORK NAME x', 'BEGIN NAME X'],
  ['commit', 'COMMIT', 'COMMIT'],
  ['rollback', 'ROLLBACK WORK', 'ROLLBACK'],
]

test.each(cases)('%s: %s', (kind, given, want) => {
  const tree = parseStatement(given)
  expect({ kind: tree.kind, text: renderSql(tree) }).toEqual({ kind, text: want })
  expect(withoutSpans(parseStatement(want))).toEqual(withoutSpans(tree))
})
