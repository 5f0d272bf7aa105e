import { unterminated } from '../errors.ts'
import { locate } from './locate.ts'
import { endOfTag } from './scan-template.ts'

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
}

const numeric = /\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))/y

/**
 * Reads `'…'` (with `''` and backslash escapes) or `$$…$$` (with none) from its first character.
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-text#escape-sequences-in-single-quoted-string-constants
 */
export function scanString(
  text: string,
  start: number,
  templates = false,
): { readonly value: string; readonly end: number } {
  if (text.startsWith('$$', start)) {
    const close = text.indexOf('$$', start + 2)
    if (close === -1) throw unterminated('$$', locate(text, start))
    return { value: text.slice(start + 2, close), end: close + 2 }
  }
  const stop = templates ? /['\\]|\{[{%#]/g : /['\\]/g
  let value = ''
  for (let at = start + 1; ; ) {
    stop.lastIndex = at
    const found = stop.exec(text)?.index
    if (found === undefined) throw unterminated('quote', locate(text, start))
    value += text.slice(at, found)
    if (text[found] === '{') {
      at = endOfTag(text, found)
      value += text.slice(found, at)
    } else if (text[found] === '\\') {
      const escaped = readEscape(text, found)
      value += escaped.value
      at = escaped.end
    } else if (text[found + 1] === "'") {
      value += "'"
      at = found + 2
    } else return { value, end: found + 1 }
  }
}

function readEscape(text: string, at: number): { readonly value: string; readonly end: number } {
  numeric.lastIndex = at
  const [whole, octal, hex, unicode] = numeric.exec(text) ?? []
  if (whole !== undefined) {
    const code = octal === undefined ? Number.parseInt(hex ?? unicode ?? '', 16) : Number.parseInt(octal, 8)
    return { value: String.fromCharCode(code), end: at + whole.length }
  }
  const next = text[at + 1]
  if (next === undefined) throw unterminated('quote', locate(text, at))
  return { value: escapes[next] ?? next, end: at + 2 }
}
