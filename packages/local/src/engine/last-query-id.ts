import type { FunctionCall } from '@mesh/sql'
import { invalidStatement } from '../errors/statement-failures.ts'
import type { Execution } from './execution.ts'

/**
 * The id of a statement of the session: the last one, or by number from the first (1) or from the last (-1).
 * Source: https://docs.snowflake.com/en/sql-reference/functions/last_query_id
 */
export function lastQueryId({ session, state }: Execution, call: FunctionCall): string | null {
  const place = placeOf(call)
  if (place === -1) return session.lastQueryId
  const ended = [...state.queries.all()].filter(
    (each) => each.sessionId === session.id && each.endedAt !== null,
  )
  return (place > 0 ? ended[place - 1] : ended.at(place))?.id ?? null
}

function placeOf({ arguments: [written] }: FunctionCall): number {
  if (written === undefined) return -1
  if (written.kind === 'numberLiteral' && /^[1-9]\d*$/.test(written.text)) return Number(written.text)
  if (written.kind === 'unary' && written.operator === '-' && written.operand.kind === 'numberLiteral')
    return -Number(written.operand.text)
  throw invalidStatement('LAST_QUERY_ID takes a whole number that is not zero')
}
