import { parseStatement, renderSql } from '@mesh/sql'
import { expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const cases: readonly (readonly [kind: string, given: string, want: string])[] = [
  [
    'grantPrivileges',
    'GRANT SELECT, INSERT ON TABLE t TO ROLE r WITH GRANT OPTION',
    'GRANT SELECT, INSERT ON TABLE T TO ROLE R WITH GRANT OPTION',
  ],
  [
    'grantPrivileges',
    'GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA d.s TO DATABASE ROLE d.r',
    'GRANT ALL ON ALL TABLES IN SCHEMA D.S TO DATABASE ROLE D.R',
  ],
  [
    'grantPrivileges',
    'GRANT SELECT ON FUTURE DYNAMIC TABLES IN DATABASE d TO ROLE r',
    'GRANT SELECT ON FUTURE DYNAMIC TABLES IN DATABASE D TO ROLE R',
  ],
  [
    'grantPrivileges',
    'GRANT CREATE TABLE, USAGE ON SCHEMA d.s TO ROLE r',
    'GRANT CREATE TABLE, USAGE ON SCHEMA D.S TO ROLE R',
  ],
  [
    'grantPrivileges',
    'GRANT CREATE DATABASE ON ACCOUNT TO ROLE r',
    'GRANT CREATE DATABASE ON ACCOUNT TO ROLE R',
  ],
  [
    'grantOwnership',
    'GRANT OWNERSHIP ON SCHEMA d.s TO ROLE r COPY CURRENT GRANTS',
    'GRANT OWNERSHIP ON SCHEMA D.S TO ROLE R COPY CURRENT GRANTS',
  ],
  ['grantRole', 'GRANT DATABASE ROLE d.r TO ROLE x', 'GRANT DATABASE ROLE D.R TO ROLE X'],
  ['grantRole', 'GRANT ROLE r TO USER u', 'GRANT ROLE R TO USER U'],
  [
    'revokePrivileges',
    'REVOKE SELECT ON TABLE t FROM ROLE r CASCADE',
    'REVOKE SELECT ON TABLE T FROM ROLE R CASCADE',
  ],
  [
    'revokeRole',
    'REVOKE DATABASE ROLE d.r FROM DATABASE ROLE d.q',
    'REVOKE DATABASE ROLE D.R FROM DATABASE ROLE D.Q',
  ],
]

test.each(cases)('%s: %s', (kind, given, want) => {
  const tree = parseStatement(given)
  expect({ kind: tree.kind, text: renderSql(tree) }).toEqual({ kind, text: want })
  expect(withoutSpans(parseStatement(want))).toEqual(withoutSpans(tree))
})
