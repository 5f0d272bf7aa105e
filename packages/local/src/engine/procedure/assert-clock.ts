import type { LogicalType } from '@mesh/core'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { parameterValue } from '../../session/parameters/parameter-value.ts'
import type { Execution } from '../execution.ts'

/** Refuses moments in JavaScript, whose clock is that of the session in Snowflake and that of UTC here, where the two differ. */
export function assertClock({ session }: Execution, kind: LogicalType['kind']): void {
  const zone = String(parameterValue(session, 'TIMEZONE')).toUpperCase()
  if ((kind === 'date' || kind === 'timestamp') && !['UTC', 'ETC/UTC', 'GMT'].includes(zone))
    throw unsupportedFeature('dates in JavaScript with a TIMEZONE other than UTC')
}
