import { type Document, parseDocument } from 'yaml'
import { plainValue } from '../read/plain-value.ts'
import { type Layout, layoutOf } from './layout.ts'

/** A text, its syntax tree and what it says. */
export interface SyntaxTree {
  readonly text: string
  readonly document: Document
  readonly layout: Layout
  readonly value: unknown
}

/** The syntax tree of a text; undefined when the text is no document. */
export function parseSyntaxTree(text: string): SyntaxTree | undefined {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  })
  if (document.errors.length > 0 || document.contents === null) return undefined
  let isBroken = false
  const { value, aborted } = plainValue(document.contents, ({ kind }) => {
    isBroken ||= kind === 'duplicate-key'
  })
  return aborted || isBroken ? undefined : { text, document, layout: layoutOf(text, document), value }
}
