import type { Statement } from '@mesh/sql'
import { syntaxError } from '../errors/statement-failures.ts'

/** Statements that stand in a block only. Source: https://docs.snowflake.com/en/sql-reference-snowflake-scripting */
const ofBlocks: ReadonlySet<Statement['kind']> = new Set([
  'assign',
  'await',
  'break',
  'cancel',
  'caseStatement',
  'closeCursor',
  'continue',
  'fetchCursor',
  'forEach',
  'forRange',
  'functionStatement',
  'if',
  'job',
  'let',
  'loop',
  'nullStatement',
  'openCursor',
  'raise',
  'repeat',
  'return',
  'while',
])

/** Refuses a statement that means something in a block only. @throws SQL.SYNTAX. */
export function assertStandsAlone({ kind }: Statement, text: string): void {
  if (ofBlocks.has(kind))
    throw syntaxError(`syntax error line 1 at position 0 unexpected '${/\w+/.exec(text)?.[0] ?? ''}'.`)
}
