import { InternalError } from '@mesh/core'
import type { Pattern } from './pattern.ts'
import { isSlotName } from './slots.ts'

const piece = /\s*(?:<(\w+)>|(\.\.\.|\+)|([A-Z_][A-Z0-9_$]*)|(->|=>|[^\s\w]))/y

/**
 * Compiles the notation of the reference: `ADD VERSION [ <identifier> ] FROM <stage>`. `[ ]` may be left out, `{ | }` chooses,
 * `...` behind a piece is a list with commas, `+` one without them, `<slot>` is one of {@link isSlotName}, everything else stands for itself.
 */
export function compilePattern(source: string): readonly Pattern[] {
  let at = 0
  let closedBy = ''
  const read = (closing: readonly string[]): readonly Pattern[] => {
    const pieces: Pattern[] = []
    for (;;) {
      piece.lastIndex = at
      const found = piece.exec(source)
      const symbol = found?.[4]
      if (found === null || (symbol !== undefined && closing.includes(symbol))) {
        if (found === null && (closing.length > 0 || source.slice(at).trim() !== ''))
          throw new InternalError(`the pattern ${source} does not end well at ${at}`)
        closedBy = symbol ?? ''
        at = found === null ? at : piece.lastIndex
        return pieces
      }
      at = piece.lastIndex
      const [, slot, dots, word] = found
      if (slot !== undefined) {
        if (!isSlotName(slot)) throw new InternalError(`the pattern ${source} has no slot ${slot}`)
        pieces.push({ type: 'slot', slot })
      } else if (dots !== undefined) {
        const item = pieces.pop()
        if (item === undefined) throw new InternalError(`the pattern ${source} repeats nothing`)
        pieces.push({ type: dots === '+' ? 'repeat' : 'list', item })
      } else if (word !== undefined) pieces.push({ type: 'word', text: word })
      else if (symbol === '[') pieces.push({ type: 'optional', pieces: read([']']) })
      else if (symbol === '{') {
        const alternatives: (readonly Pattern[])[] = []
        do alternatives.push(read(['|', '}']))
        while (closedBy === '|')
        pieces.push({ type: 'choice', alternatives })
      } else if (symbol !== undefined) pieces.push({ type: 'symbol', text: symbol })
    }
  }
  return read([])
}
