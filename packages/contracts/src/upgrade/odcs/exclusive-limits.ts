import { pointerTo } from '../../read/pointer.ts'
import type { Draft } from '../draft.ts'

/** A limit was exclusive by a flag beside it until ODCS v3.0 and is a value of its own since v3.1. */
export function upgradeLimits(draft: Draft, options: string): void {
  for (const [flag, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const exclusive = draft.get(pointerTo(options, flag))
    if (typeof exclusive !== 'boolean') continue
    const value = draft.get(pointerTo(options, limit))
    if (exclusive && value !== undefined) {
      draft.change(pointerTo(options, flag), value, `the exclusive limit is the value of ${flag} itself`)
      draft.drop(pointerTo(options, limit), `${flag} says the same limit`)
    } else
      draft.drop(
        pointerTo(options, flag),
        exclusive ? 'there is no limit to exclude' : 'a limit is inclusive by itself',
      )
  }
}
