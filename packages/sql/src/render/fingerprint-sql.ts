import { createHash } from 'node:crypto'
import { snowflakeDialect } from '../dialect/snowflake-dialect.ts'
import { parseStatement } from '../parse/parse-statement.ts'
import type { SqlNode } from '../tree/sql-node.ts'
import { transformSql } from '../walk/transform-sql.ts'
import { printCompact } from './layout/print-compact.ts'
import { renderBareNode } from './render-node.ts'
import { createSpelling } from './spelling.ts'

/**
 * 64 hex digits that are equal for texts that differ only in layout, comments, case of keywords and of names without quotes,
 * needless quotes around names, redundant parentheses and spellings that the tree does not keep (`!=`, MINUS, CAST). Two views
 * with one fingerprint are the same view.
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED, SQL.TOO_DEEP for a text that is no statement that the parser reads.
 * @example
 * fingerprintSql('select a from t') === fingerprintSql('SELECT "A" FROM (T)') // true
 */
export function fingerprintSql(sql: string | SqlNode): string {
  const tree = typeof sql === 'string' ? parseStatement(sql) : sql
  const plain = transformSql<SqlNode>(tree, {
    identifier: (each) => (each.quoted ? { ...each, quoted: false } : each),
    // What stands behind a colon is a variable of Snowflake Scripting: a name like others.
    placeholder: (each) => ({ ...each, name: each.name.toUpperCase() }),
    // The code of a routine is what it does, where it can be read.
    routineBody: ({ tree: code, ...each }) => ({
      ...each,
      dollars: false,
      text: code === undefined ? each.text : compactText(code),
    }),
  })
  return createHash('sha256').update(compactText(plain)).digest('hex')
}

const compactText = (tree: SqlNode): string =>
  printCompact(
    renderBareNode(tree, createSpelling({ dialect: snowflakeDialect, style: 'compact' }, renderBareNode)),
  )
