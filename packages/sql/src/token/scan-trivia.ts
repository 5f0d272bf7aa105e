import { unterminated } from '../errors.ts'
import { blank, classOf } from './character.ts'
import { locate } from './locate.ts'
import type { Trivia } from './token.ts'

const dash = 45
const slash = 47
const star = 42

const beyondAscii = /[\s\uFEFF]/

/** The offset behind white space and comments; `//` starts a comment too, block comments do not nest. */
export function skipTrivia(text: string, start: number, comments?: number[]): number {
  for (let at = start; ; ) {
    const code = text.charCodeAt(at)
    if (classOf(code) & blank || (code > 127 && beyondAscii.test(text.charAt(at)))) at += 1
    else if (code === dash || code === slash) {
      const end = endOfComment(text, at, code)
      if (end === at) return at
      comments?.push(at, end)
      at = end
    } else return at
  }
}

function endOfComment(text: string, start: number, code: number): number {
  const next = text.charCodeAt(start + 1)
  if (next === code) {
    const end = text.indexOf('\n', start + 2)
    if (end === -1) return text.length
    return text[end - 1] === '\r' ? end - 1 : end
  }
  if (code !== slash || next !== star) return start
  const close = text.indexOf('*/', start + 2)
  if (close === -1) throw unterminated('/*', locate(text, start))
  return close + 2
}

/** White space and comments between two offsets, piece by piece. */
export function scanTrivia(text: string, start: number, end: number): readonly Trivia[] {
  const trivia: Trivia[] = []
  const comments: number[] = []
  skipTrivia(text.slice(0, end), start, comments)
  const take = (kind: Trivia['kind'], from: number, to: number) => {
    if (to > from) trivia.push({ kind, text: text.slice(from, to), span: { start: from, end: to } })
  }
  let at = start
  for (let index = 0; index < comments.length; index += 2) {
    const [from = 0, to = 0] = comments.slice(index, index + 2)
    take('space', at, from)
    take(text.charCodeAt(from + 1) === star ? 'blockComment' : 'lineComment', from, to)
    at = to
  }
  take('space', at, end)
  return trivia
}
