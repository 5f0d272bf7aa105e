import { assertNever } from '@mesh/core'
import { type CommentDoc, type Doc, isMany } from './doc.ts'

/** A document on one line; only a comment that cannot stand between `/*` and its end starts another. */
export function printCompact(doc: Doc): string {
  const parts: string[] = []
  write(doc, parts)
  return parts.join('')
}

function write(doc: Doc, parts: string[]): void {
  if (typeof doc === 'string') parts.push(doc)
  else if (isMany(doc)) for (const each of doc) write(each, parts)
  else
    switch (doc.kind) {
      case 'group':
      case 'indent':
        write(doc.content, parts)
        break
      case 'break':
        parts.push(doc.flat)
        break
      case 'comment':
        parts.push(commentText(doc))
        break
      default:
        assertNever(doc, 'document')
    }
}

const commentText = ({ text }: CommentDoc): string => (text.includes('*/') ? `--${text}\n` : `/*${text}*/`)
