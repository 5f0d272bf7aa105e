import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Session } from '../session.ts'
import { findParameter, readParameter } from './read-parameter.ts'

/** Parameters of which a session cannot have another value for one statement: they are more than values that are looked up. */
const ofSessions: ReadonlySet<string> = new Set(['AUTOCOMMIT', 'TIMEZONE'])

/**
 * Works with other values of some parameters, as a request may ask for its statement. What is no parameter is left out: drivers
 * send facts about themselves among them.
 *
 * @throws SQL.* as `readParameter`.
 */
export async function withParameters<Value>(
  { parameters }: Session,
  asked: Readonly<Record<string, string>>,
  work: () => Promise<Value>,
): Promise<Value> {
  const known = Object.entries(asked).filter(([name]) => findParameter(name) !== undefined)
  for (const [name] of known) if (ofSessions.has(name)) throw unsupportedFeature(`${name} for one statement`)
  const values = known.map(([name, given]) => [name, readParameter(name, given)] as const)
  const before = values.map(([name]) => [name, parameters.get(name)] as const)
  for (const [name, value] of values) parameters.set(name, value)
  try {
    return await work()
  } finally {
    for (const [name, value] of before)
      if (value === undefined) parameters.delete(name)
      else parameters.set(name, value)
  }
}
