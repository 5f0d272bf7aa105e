import type { SqlNode } from '../../tree/sql-node.ts'
import { braces, type Doc, glue, group, indent, line, words } from '../layout/doc.ts'
import { type RenderRules, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

/** Phrases, which write themselves, and statements that nobody knows. */
export const phraseRules: RenderRules<'phrase' | 'keyword' | 'unknownStatement'> = {
  phrase: ({ parts }, to) => {
    const content = sequence(parts, to)
    const hasBlock = parts.some(({ kind }) => kind === 'block')
    return typeof content === 'string' || hasBlock ? content : group(indent(content))
  },
  keyword: ({ text }) => text,
  unknownStatement: ({ tokens }) => tokens.join(' '),
}

/** Parts with spaces between them; parentheses hug what they hold, commas what they follow. */
function sequence(parts: readonly SqlNode[], to: Spelling): Doc {
  const stack: Doc[][] = [[]]
  for (const part of parts) {
    const text = part.kind === 'keyword' ? part.text : ''
    const top = stack.at(-1) ?? []
    if (text === '(') stack.push([])
    else if (text === ')') {
      stack.pop()
      stack.at(-1)?.push(braces(joined(top)))
    } else if (text === ',') top.push(glue(top.pop(), ','))
    else if (part.kind === 'property' && top.length > 0) top.push([line, renderNode(part, to)])
    else top.push(renderNode(part, to))
  }
  return joined(stack[0] ?? [])
}

const joined = (docs: readonly Doc[]): Doc =>
  docs.every((each) => typeof each === 'string')
    ? words(...docs)
    : docs.flatMap((each, index) =>
        index === 0 || startsLine(each) ? [each] : [isListed(docs[index - 1]) ? line : ' ', each],
      )

/** Whether something ends with a comma, behind which a line may break. */
const isListed = (doc: Doc | undefined): boolean =>
  typeof doc === 'string' ? doc.endsWith(',') : Array.isArray(doc) && doc.at(-1) === ','

/** Whether something brings the space before it along. */
const startsLine = (doc: Doc): boolean => Array.isArray(doc) && doc[0] === line
