import type { Query } from '../tree/query/query.ts'
import { parseQueryAt } from './rules.ts'
import { parseWhole } from './statement/one-statement.ts'

/**
 * Reads exactly one query: SELECT, VALUES, or set operators and WITH around them.
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED, SQL.TOO_DEEP as parseStatement does.
 * @example
 * parseQuery('SELECT 1 AS one').body.kind // 'select'
 */
export const parseQuery = (text: string): Query => parseWhole(text, parseQueryAt)
