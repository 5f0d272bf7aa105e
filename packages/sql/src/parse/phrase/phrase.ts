import type { Keyword, Phrase } from '../../tree/property/phrase.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import type { Cursor } from '../cursor.ts'
import { compilePattern } from './compile-pattern.ts'
import type { Pattern } from './pattern.ts'
import { slotOf } from './slots.ts'
import { startsPattern } from './starts-pattern.ts'

/** Reads one clause of the reference. */
export interface PhraseRule {
  /** Whether its keywords come next. */
  at(cursor: Cursor): boolean
  read(cursor: Cursor): Phrase
}

/**
 * A rule from the notation of the reference; see {@link compilePattern}. It is compiled when it is first needed.
 *
 * @example
 * phrase('ON { TABLE | VIEW } <name>')
 */
export function phrase(pattern: string): PhraseRule {
  let compiled: readonly Pattern[] | undefined
  const pieces = () => {
    compiled ??= compilePattern(pattern)
    return compiled
  }
  return {
    at: (cursor) => startsPattern(cursor, pieces()) !== undefined,
    read: (cursor) => {
      const start = cursor.start()
      const parts: SqlNode[] = []
      readPieces(cursor, pieces(), parts)
      return { kind: 'phrase', parts: joinKeywords(parts), span: cursor.span(start) }
    },
  }
}

function readPieces(cursor: Cursor, pieces: readonly Pattern[], parts: SqlNode[]): void {
  for (const piece of pieces) {
    const start = cursor.start()
    switch (piece.type) {
      case 'word':
        cursor.expect(piece.text)
        parts.push({ kind: 'keyword', text: piece.text, span: cursor.span(start) })
        break
      case 'symbol':
        cursor.expectSymbol(piece.text)
        parts.push({ kind: 'keyword', text: piece.text, span: cursor.span(start) })
        break
      case 'slot': {
        const found = slotOf(piece.slot).read(cursor)
        if ('kind' in found) parts.push(found)
        else parts.push(...found)
        break
      }
      case 'optional':
        if (startsPattern(cursor, piece.pieces) !== undefined) readPieces(cursor, piece.pieces, parts)
        break
      case 'list':
        readPieces(cursor, [piece.item], parts)
        for (let comma = readComma(cursor); comma !== undefined; comma = readComma(cursor)) {
          parts.push(comma)
          readPieces(cursor, [piece.item], parts)
        }
        break
      case 'repeat':
        do readPieces(cursor, [piece.item], parts)
        while (startsPattern(cursor, [piece.item]) !== undefined)
        break
      default:
        readPieces(cursor, chosen(cursor, piece.alternatives), parts)
    }
  }
}

function readComma(cursor: Cursor): Keyword | undefined {
  const start = cursor.start()
  return cursor.takeSymbol(',') ? { kind: 'keyword', text: ',', span: cursor.span(start) } : undefined
}

function chosen(cursor: Cursor, alternatives: readonly (readonly Pattern[])[]): readonly Pattern[] {
  const found = alternatives.find((each) => startsPattern(cursor, each) !== undefined)
  if (found !== undefined) return found
  const words = alternatives.flatMap(([first]) => {
    if (first?.type === 'word') cursor.at(first.text)
    if (first?.type === 'slot') return [slotOf(first.slot).expected]
    return first?.type === 'word' ? [first.text] : []
  })
  return cursor.fail([...new Set(words)].join(' or '))
}

/** `ON` and `TABLE` become `ON TABLE`; punctuation stays alone. */
function joinKeywords(parts: readonly SqlNode[]): readonly SqlNode[] {
  const joined: SqlNode[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'keyword' && last?.kind === 'keyword' && isWord(part) && isWord(last))
      joined[joined.length - 1] = {
        kind: 'keyword',
        text: `${last.text} ${part.text}`,
        span: { start: last.span.start, end: part.span.end },
      }
    else joined.push(part)
  }
  return joined
}

const isWord = ({ text }: Keyword): boolean => /^\w/.test(text)
