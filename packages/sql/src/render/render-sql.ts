import type { SqlDialect } from '@mesh/core'
import { snowflakeDialect } from '../dialect/snowflake-dialect.ts'
import type { SqlNode } from '../tree/sql-node.ts'
import { printCompact } from './layout/print-compact.ts'
import { renderNode } from './render-node.ts'
import { createSpelling } from './spelling.ts'

/**
 * A tree as text: one line, keywords in upper case, only the parentheses that the meaning needs. For Snowflake, parsing the
 * text gives the same tree apart from spans. For another dialect only names and texts are spelled its way: what functions and
 * types mean there is not translated.
 *
 * @throws SQL.NO_LITERAL when a text cannot be written in the dialect.
 * @example
 * renderSql(parseStatement('select a from t where (b = 1)')) // 'SELECT A FROM T WHERE B = 1'
 */
export const renderSql = (tree: SqlNode, dialect: SqlDialect = snowflakeDialect): string =>
  printCompact(renderNode(tree, createSpelling(dialect, renderNode)))
