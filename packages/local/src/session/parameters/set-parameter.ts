import { invalidParameter } from '../../errors/statement-failures.ts'
import type { Session } from '../session.ts'
import { isTimeFormat, setFormats } from '../set-formats.ts'
import { setTimeZone } from '../set-time-zone.ts'
import { findParameter, readParameter } from './read-parameter.ts'
import { userParameters } from './user-parameters.ts'

/** Sets a parameter of a session, for ALTER SESSION and for a login. @throws SQL.* as `readParameter`. */
export async function setParameter(session: Session, name: string, given: string): Promise<void> {
  const value = readParameter(name, given)
  if (name === 'TIMEZONE') await setTimeZone(session, value)
  session.parameters.set(name, value)
  if (isTimeFormat(name)) await setFormats(session)
}

/** Gives a parameter what its user starts with again, else its default. @throws SQL.SYNTAX with 001420 for one that there is not. */
export async function unsetParameter(session: Session, name: string): Promise<void> {
  if (findParameter(name) === undefined) throw invalidParameter(name, 'SESSION')
  const usual = userParameters(session.user).get(name)
  if (usual !== undefined) return setParameter(session, name, usual)
  if (name === 'TIMEZONE') await setTimeZone(session, undefined)
  session.parameters.delete(name)
  if (isTimeFormat(name)) await setFormats(session)
}
