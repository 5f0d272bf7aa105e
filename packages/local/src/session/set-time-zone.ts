import { invalidStatement } from '../errors/statement-failures.ts'
import { textLiteral } from '../translate/emitted.ts'
import { isZoneName } from '../translate/zone/is-zone-name.ts'
import type { Session } from './session.ts'

/** The zone of a session that has not set one. Snowflake's own default is America/Los_Angeles. */
export const defaultTimeZone = 'UTC'

/**
 * Sets the zone in which TIMESTAMP_LTZ is shown and computed, or that of the default.
 *
 * @throws SQL.SYNTAX with 001003 for a name that is none.
 */
export async function setTimeZone(session: Session, name: string | undefined): Promise<void> {
  const zone = name ?? defaultTimeZone
  if (!isZoneName(zone)) throw invalidStatement(`invalid value [${zone}] for parameter 'TIMEZONE'`)
  await session.duck.run(`SET TimeZone = ${textLiteral(zone)}`, [], undefined, () => undefined)
}
