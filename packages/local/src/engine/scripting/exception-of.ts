import { isMeshError, MeshError } from '@mesh/core'
import type { RaisedException } from './raised-exception.ts'

const expressionPlace = 'expressionStart'

/** Does work on an expression; its failure remembers where the expression starts. */
export async function atExpression<Value>(start: number, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!isCatchable(error) || error.meta?.[expressionPlace] !== undefined) throw error
    throw new MeshError(error.code, {
      message: error.message,
      ...(error.hint !== undefined && { hint: error.hint }),
      meta: { ...error.meta, [expressionPlace]: start },
      retryable: error.retryable,
      cause: error,
    })
  }
}

/**
 * The exception that a failed statement raises.
 *
 * @throws the failure itself when no handler may have it: what the engine refuses, and what was cancelled.
 */
export function exceptionOf(error: unknown, start: number): RaisedException {
  if (!isCatchable(error)) throw error
  const { code, sqlState, [expressionPlace]: place } = error.meta ?? {}
  return {
    type: place === undefined ? 'STATEMENT_ERROR' : 'EXPRESSION_ERROR',
    code: Number(code ?? 0),
    state: String(sqlState ?? ''),
    message: error.message,
    writtenCode: String(code ?? '000603'),
    start: typeof place === 'number' ? place : start,
    cause: error,
  }
}

/** A refusal is Snowflake's answer in no account: a handler that took it would hide that. */
function isCatchable(error: unknown): error is MeshError {
  return (
    isMeshError(error) &&
    error.code.startsWith('SQL.') &&
    error.code !== 'SQL.CANCELLED' &&
    error.meta?.code !== '000002'
  )
}
