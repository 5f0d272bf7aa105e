import { InternalError, isMeshError } from '@mesh/core'
import { parseStatement, type Query, type Statement } from '@mesh/sql'
import { syntaxError, unsupportedFeature } from '../errors/statement-failures.ts'

/**
 * Reads one statement; failures carry Snowflake's codes.
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED with the place in `where`.
 */
export function parse(text: string): Statement {
  try {
    return parseStatement(text)
  } catch (error) {
    if (!isMeshError(error)) throw error
    if (error.code === 'SQL.UNSUPPORTED') throw unsupportedFeature(error.message, error.where)
    const { line = 1, column = 1 } = error.where ?? {}
    throw syntaxError(`syntax error line ${line} at position ${column - 1}: ${error.message}`, error.where)
  }
}

/** Reads a query that was a valid one before: the text of a view. */
export function parseQuery(text: string): Query {
  const statement = parse(text)
  if (statement.kind !== 'query') throw new InternalError('a stored query is no query')
  return statement
}
