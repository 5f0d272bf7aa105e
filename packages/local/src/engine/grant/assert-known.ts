import { type GrantPrivileges, locate, type RevokePrivileges } from '@mesh/sql'
import { syntaxError } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'

/** The privileges of one word. Source: https://docs.snowflake.com/en/sql-reference/sql/grant-privilege */
const words: ReadonlySet<string> = new Set(
  'ALL APPLY APPLYBUDGET AUDIT CREATE DELETE DEVELOP FAILOVER IMPERSONATE INSERT INSTALL MODIFY MONITOR OPERATE OWNERSHIP READ REBUILD REFERENCES REFERENCE_USAGE REPLICATE SELECT TRUNCATE UPDATE USAGE USE_ANY_ROLE WRITE'.split(
    ' ',
  ),
)

/** Refuses a word that is no privilege of anything. @throws SQL.SYNTAX with its place. */
export function assertKnown(
  { text }: Execution,
  { privileges, span }: GrantPrivileges | RevokePrivileges,
): void {
  const unknown = privileges.find((each) => !each.includes(' ') && !words.has(each))
  if (unknown === undefined) return
  const start = text.toUpperCase().indexOf(unknown, span.start)
  const where = locate(text, start)
  const { line = 1, column = 1 } = where
  const written = text.slice(start, start + unknown.length)
  throw syntaxError(`syntax error line ${line} at position ${column - 1} unexpected '${written}'.`, where)
}
