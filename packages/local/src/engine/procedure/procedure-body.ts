import type { Block } from '@mesh/sql'
import { syntaxError, unsupportedFeature } from '../../errors/statement-failures.ts'
import { assertSupported } from '../assert-supported.ts'
import { parse } from '../parse.ts'

/** Code that was read lately: a procedure is called again and again. */
const known = new Map<string, Block>()
const kept = 500

/**
 * The block that a procedure in SQL is.
 *
 * @throws SQL.SYNTAX for what is no block, SQL.UNSUPPORTED for what the engine does not run.
 */
export function procedureBody(body: string): Block {
  const found = known.get(body)
  if (found !== undefined) return found
  if (body.trim() === '') throw syntaxError('The body of the procedure is empty.')
  const statement = parse(body)
  if (statement.kind !== 'block') throw unsupportedFeature('a procedure in SQL whose body is no block')
  assertSupported(statement, body)
  if (known.size >= kept) known.clear()
  known.set(body, statement)
  return statement
}
