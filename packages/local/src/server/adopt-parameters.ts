import { findParameter } from '../session/parameters/read-parameter.ts'
import { setParameter } from '../session/parameters/set-parameter.ts'
import type { Session } from '../session/session.ts'

/**
 * Sets the parameters that a login asks for. Drivers send facts about themselves among them, which are no parameters.
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED as ALTER SESSION does.
 */
export async function adoptParameters(session: Session, asked: unknown): Promise<void> {
  if (typeof asked !== 'object' || asked === null) return
  for (const [key, value] of Object.entries(asked)) {
    const name = key.toUpperCase()
    if (findParameter(name) !== undefined) await setParameter(session, name, String(value))
  }
}
