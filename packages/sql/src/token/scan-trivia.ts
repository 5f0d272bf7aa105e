import { unterminated } from '../errors.ts'
import { locate } from './locate.ts'
import type { Trivia } from './token.ts'

/** `//` starts a comment too: Snowflake has no operator of that spelling. */
const lineComment = /(?:--|\/\/)[^\n]*/y
const space = /[\s\uFEFF]+/y

/** Reads white space and comments; block comments do not nest. */
export function scanTrivia(
  text: string,
  start: number,
): { readonly trivia: readonly Trivia[]; readonly end: number } {
  const trivia: Trivia[] = []
  let at = start
  const take = (kind: Trivia['kind'], end: number) => {
    trivia.push({ kind, text: text.slice(at, end), span: { start: at, end } })
    at = end
  }
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === 32 || code < 14 || code > 127) {
      space.lastIndex = at
      const found = space.exec(text)?.[0]
      if (found === undefined) break
      take('space', at + found.length)
    } else if (code === 45 || code === 47) {
      lineComment.lastIndex = at
      const found = lineComment.exec(text)?.[0]
      if (found !== undefined) take('lineComment', at + found.length)
      else if (text.startsWith('/*', at)) {
        const close = text.indexOf('*/', at + 2)
        if (close === -1) throw unterminated('/*', locate(text, at))
        take('blockComment', close + 2)
      } else break
    } else break
  }
  return { trivia, end: at }
}
