import { assertNever } from '@mesh/core'
import type { Comment } from '../../tree/comment.ts'
import type { Doc } from './doc.ts'

/** A document that is still to be printed. */
export interface Frame {
  readonly doc: Doc
  /** How many levels to the right. */
  readonly level: number
  /** Whether its breaks are taken as their text. */
  readonly flat: boolean
}

/** Takes the place of a document where the width of a {@link Group} ends that has a limit of its own. */
interface Mark {
  readonly least: number
}

/**
 * Whether a document, and what follows it up to the next possible break, fits on the rest of the line. What has comments on
 * lines of their own or up to the end of a line never does.
 */
export function fits(doc: Doc, space: number, rest: readonly Frame[], most: number): boolean {
  let left = space
  const stack: (Frame | Mark)[] = [{ least: space - most }, { doc, level: 0, flat: true }]
  let next = rest.length - 1
  let own = true
  while (left >= 0) {
    own &&= stack.length > 0
    const frame = stack.pop() ?? rest[next--]
    if (frame === undefined) return true
    if ('least' in frame) {
      if (left < frame.least) return false
      continue
    }
    const { doc: each, flat } = frame
    const push = (content: Doc) => stack.push({ doc: content, level: 0, flat })
    if (typeof each === 'string') {
      const end = each.indexOf('\n')
      // A text of several lines is told apart better on a line of its own.
      if (end !== -1) return !own && left >= end
      left -= each.length
    } else if (!('kind' in each))
      for (let index = each.length - 1; index >= 0; index -= 1) push(each[index] ?? '')
    else
      switch (each.kind) {
        case 'break':
          if (!flat) return true
          if (each.type !== 'line') return false
          left -= each.flat.length
          break
        case 'group':
          if (each.broken && flat) return false
          if (each.most < left && flat) stack.push({ least: left - each.most })
          push(each.content)
          break
        case 'fill':
          for (let index = each.items.length - 1; index >= each.from; index -= 1) {
            push(each.items[index] ?? '')
            if (index > 0) push(', ')
          }
          break
        case 'commented':
          if (own && [...each.before, ...each.after].some(takesLine)) return false
          for (const { text } of [...each.before, ...each.after]) left -= text.length + 5
          push(each.content)
          break
        case 'indent':
          push(each.content)
          break
        default:
          assertNever(each, 'document')
      }
  }
  return false
}

/** Whether a comment ends the line that it is on. */
export const takesLine = ({ line, ownLine, text }: Comment): boolean => line || ownLine || text.includes('\n')
