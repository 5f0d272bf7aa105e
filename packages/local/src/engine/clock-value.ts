import type { FunctionCall } from '@mesh/sql'
import { type Emitted, emit, timestampType } from '../translate/emitted.ts'

/** Digits of a second that a function is asked for; nine where it is not told. */
function digitsOf({ arguments: [given] }: FunctionCall): number | undefined {
  if (given === undefined) return 9
  return given.kind === 'numberLiteral' && /^[0-9]$/.test(given.text) ? Number(given.text) : undefined
}

/** What the clock shows: nothing when the function is another one. Source: https://docs.snowflake.com/en/sql-reference/functions/current_timestamp */
export function clockValue(name: string, call: FunctionCall, now: number): Emitted | undefined {
  const precision = digitsOf(call)
  if (precision === undefined || call.arguments.length > 1) return undefined
  const [seconds = '', fraction = ''] = new Date(now).toISOString().slice(0, -1).replace('T', ' ').split('.')
  const instant = precision === 0 ? seconds : `${seconds}.${fraction.slice(0, precision)}`
  const zoned = `TIMESTAMPTZ '${instant}+00'`
  switch (name) {
    case 'CURRENT_DATE':
      return emit(`CAST(${zoned} AS DATE)`, { kind: 'date' })
    case 'CURRENT_TIME':
    case 'LOCALTIME':
      return emit(`CAST(CAST(${zoned} AS TIMESTAMP) AS TIME)`, { kind: 'time', precision })
    case 'CURRENT_TIMESTAMP':
    case 'LOCALTIMESTAMP':
    case 'SYSTIMESTAMP':
    case 'GETDATE':
      return emit(zoned, { kind: 'timestamp', zone: 'ltz', precision })
    case 'SYSDATE':
      return emit(`TIMESTAMP '${instant}'`, timestampType)
    default:
      return undefined
  }
}
