import type { CheckWindow } from './check-window.ts'
import { formatDuration } from './format-duration.ts'

/** A window in words: `AT in the last 7 days`, `AT from 2026-01-01 to 2026-02-01`. */
export function describeWindow({ column, from, to, last }: CheckWindow): string {
  const ends = [
    ...(last === undefined ? [] : [`in the last ${formatDuration(last)}`]),
    ...(last !== undefined || from === undefined ? [] : [`from ${from}`]),
    ...(to === undefined ? [] : [`before ${to}`]),
  ]
  return [column, ...ends].join(' ')
}
