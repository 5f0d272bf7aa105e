import type { Query } from '../tree/query/query.ts'
import type { ParseOptions } from './parse-options.ts'
import { parseQueryAt } from './rules.ts'
import { parseWhole } from './statement/one-statement.ts'

/**
 * Reads exactly one query: SELECT, VALUES, or set operators and WITH around them.
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED, SQL.TOO_DEEP as parseStatement does.
 * @example
 * parseQuery('SELECT 1 AS one').body.kind // 'select'
 */
export const parseQuery = (text: string, options: ParseOptions = {}): Query =>
  parseWhole(text, parseQueryAt, options)
