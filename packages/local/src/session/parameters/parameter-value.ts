import type { Session } from '../session.ts'
import { findParameter } from './read-parameter.ts'

/** The value of a parameter in a session, of its type. */
export function parameterValue({ parameters }: Session, name: string): string | number | boolean {
  const usual = findParameter(name)?.default ?? ''
  const set = parameters.get(name)
  if (set === undefined) return usual
  if (typeof usual === 'boolean') return set.toLowerCase() === 'true'
  return typeof usual === 'number' ? Number(set) : set
}
