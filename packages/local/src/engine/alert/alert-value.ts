import type { FunctionCall } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { type Emitted, emit, textLiteral } from '../../translate/emitted.ts'
import { textConstant } from '../../translate/translate-call.ts'
import type { Execution } from '../execution.ts'
import type { AlertContext } from './alert-context.ts'

const readers: Readonly<Record<string, (context: AlertContext) => Emitted>> = {
  SCHEDULED_TIME: ({ scheduledAt }) => instant(scheduledAt),
  LAST_SUCCESSFUL_SCHEDULED_TIME: ({ lastSuccess }) => instant(lastSuccess),
  GET_CONDITION_QUERY_UUID: ({ conditionQueryId }) => textConstant(conditionQueryId),
}

/**
 * What an alert may ask of its run by `SNOWFLAKE.ALERT.…`; undefined for other functions.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/scheduled_time
 *
 * @throws SQL.SYNTAX outside of an alert.
 */
export function alertValue(execution: Execution, { name }: FunctionCall): Emitted | undefined {
  const [database, schema, last = ''] = name.parts.map((part) => part.name)
  const read = database === 'SNOWFLAKE' && schema === 'ALERT' ? readers[last] : undefined
  return read?.(alertOf(execution, last))
}

/** The alert that a session runs. @throws SQL.SYNTAX outside of one, for the function that asked. */
export function alertOf({ session }: Execution, name: string): AlertContext {
  if (session.alert === undefined)
    throw invalidStatement(`Function SNOWFLAKE.ALERT.${name} must be called from within an alert.`)
  return session.alert
}

const instant = (ms: number): Emitted =>
  emit(`CAST(${textLiteral(new Date(ms).toISOString())} AS TIMESTAMPTZ)`, { kind: 'timestamp', zone: 'ltz' })
