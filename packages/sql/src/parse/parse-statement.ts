import type { Statement } from '../tree/statement.ts'
import type { ParseOptions } from './parse-options.ts'
import { parseWhole } from './statement/one-statement.ts'
import { parseStatementAt } from './statement/parse-statement.ts'

/**
 * Reads exactly one Snowflake statement; a semicolon may end it.
 *
 * @throws SQL.SYNTAX where the text is not SQL, with line, column and offset; SQL.UNSUPPORTED where it is SQL that the parser
 * does not read yet; SQL.TOO_DEEP beyond {@link maxSqlDepth} levels.
 * @example
 * parseStatement('DROP TABLE IF EXISTS sales.orders').kind // 'drop'
 */
export const parseStatement = (text: string, options: ParseOptions = {}): Statement =>
  parseWhole(text, parseStatementAt, options)
