import { readInstant } from '../metric/read-instant.ts'
import type { CheckWindow } from './check-window.ts'

/** Why a window holds no rows that could be told; nothing when it does. */
export function windowFlaw({ from, to, last }: CheckWindow): string | undefined {
  const odd = [from, to].find((end) => end !== undefined && readInstant(end) === undefined)
  if (odd !== undefined) return `${JSON.stringify(odd)} of its window is no ISO 8601 date or timestamp.`
  if (last !== undefined && from !== undefined) return 'Its window has both `from` and `last`.'
  if (last !== undefined && !(last > 0)) return 'The `last` seconds of its window are not above 0.'
  return from === undefined && to === undefined && last === undefined
    ? 'Its window has no end: give `from`, `to` or `last`.'
    : undefined
}
