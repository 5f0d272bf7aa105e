import { classOf, digit } from './character.ts'

const dot = 46
const plus = 43
const minus = 45
const capitalE = 69
const smallE = 101

const skipDigits = (text: string, start: number): number => {
  let at = start
  while (classOf(text.charCodeAt(at)) & digit) at += 1
  return at
}

/** The end of `12`, `1.5`, `1.`, `.5`, `1e-3` from its first character. */
export function endOfNumber(text: string, start: number): number {
  let at = skipDigits(text, start)
  if (text.charCodeAt(at) === dot) at = skipDigits(text, at + 1)
  const exponent = text.charCodeAt(at)
  if (exponent !== capitalE && exponent !== smallE) return at
  const sign = text.charCodeAt(at + 1)
  const digits = at + (sign === plus || sign === minus ? 2 : 1)
  const end = skipDigits(text, digits)
  return end === digits ? at : end
}
