import type { CheckWindow } from './check-window.ts'

/** A {@link CheckWindow} without anything relative. */
export type WindowBounds = Pick<CheckWindow, 'column' | 'from' | 'to'>

/** The ends of a window at a moment, which is in milliseconds since 1970. */
export function windowBounds({ column, from, to, last }: CheckWindow, now: number): WindowBounds {
  const start = last === undefined ? from : new Date(now - last * 1_000).toISOString()
  return { column, ...(start !== undefined && { from: start }), ...(to !== undefined && { to }) }
}
