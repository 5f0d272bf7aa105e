import type { Outcome } from '../run/outcome.ts'

const codes: Readonly<Record<Outcome | 'bold' | 'dim', readonly [number, number]>> = {
  pass: [32, 39],
  skipped: [90, 39],
  warn: [33, 39],
  fail: [31, 39],
  error: [35, 39],
  bold: [1, 22],
  dim: [2, 22],
}

/** Colours a text for a terminal. */
export type Paint = (style: Outcome | 'bold' | 'dim', text: string) => string

/** ANSI colours, or none. */
export const createPaint = (color: boolean): Paint =>
  color ? (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : (_, text) => text
