import { assertNever } from '@mesh/core'
import type { Comment } from '../../tree/comment.ts'
import type { Doc } from './doc.ts'

/** A document on one line; only a comment that cannot stand between `/*` and its end starts another. */
export function printCompact(doc: Doc): string {
  const parts: string[] = []
  write(doc, parts)
  return parts.join('')
}

function write(doc: Doc, parts: string[]): void {
  if (typeof doc === 'string') parts.push(doc)
  else if (!('kind' in doc)) for (const each of doc) write(each, parts)
  else
    switch (doc.kind) {
      case 'group':
      case 'indent':
        write(doc.content, parts)
        break
      case 'break':
        parts.push(doc.flat)
        break
      case 'fill':
        doc.items.forEach((each, index) => {
          if (index > 0) parts.push(', ')
          write(each, parts)
        })
        break
      case 'commented':
        for (const each of doc.before) parts.push(commentText(each), ' ')
        write(doc.content, parts)
        for (const each of doc.after) parts.push(' ', commentText(each))
        break
      default:
        assertNever(doc, 'document')
    }
}

const commentText = ({ text, template }: Comment): string =>
  template ? text : text.includes('*/') ? `--${text}\n` : `/*${text}*/`
