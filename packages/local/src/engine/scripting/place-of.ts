import { createLocator } from '@mesh/sql'

/** A place in a text as messages tell it: lines from 1, positions from 0. */
export function placeOf(text: string, start: number): { readonly line: number; readonly position: number } {
  const { line = 1, column = 1 } = createLocator(text).where(start)
  return { line, position: column - 1 }
}
