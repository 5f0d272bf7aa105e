import { isCollection, isScalar, type Node } from 'yaml'
import { contentEnd } from './entry.ts'
import { renderBlockValue, renderFlowValue } from './render-entry.ts'
import type { Splice } from './splice.ts'
import type { SyntaxTree } from './syntax-tree.ts'
import { lineBreak, lineEnd, lineStart } from './text-lines.ts'

/** Where a value stands. */
export interface Place {
  readonly kind: 'root' | 'map' | 'list' | 'flow'
  /** Column of the key or dash before it. */
  readonly column: number
  /** After the colon or dash. */
  readonly opened: number
  readonly node: Node | undefined
}

/** A value written anew where an old one or none stood. */
export function replaceValue(tree: SyntaxTree, place: Place, value: unknown): readonly Splice[] {
  const { text, layout } = tree
  const { kind, node, opened, column } = place
  const start = node?.range?.[0] ?? opened
  if (kind === 'flow' || layout.isJson) {
    const end = node?.range?.[1] ?? opened
    const isMultiline = layout.step > 0
    const margin = /^ */.exec(text.slice(lineStart(text, start)))?.[0].length ?? 0
    const rendered = renderFlowValue(value, margin, layout, isMultiline, node)
    return [{ start, end, text: node === undefined ? ` ${rendered}` : rendered }]
  }
  const { first, rest } = renderBlockValue(kind === 'list' ? 'list' : 'map', value, column, layout, node)
  const below = rest === '' ? '' : layout.eol + rest
  if (node === undefined) return onLine(text, opened, opened, first, below)

  const isBlockScalar = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
  const isBlock = isBlockScalar || (isCollection(node) && node.flow !== true)
  const end = contentEnd(node)
  if (!isBlock) return onLine(text, start, end, first, below)

  const isOpenedLine = lineStart(text, start) === lineStart(text, opened)
  if (!isBlockScalar && isOpenedLine) return onLine(text, start, end, first, below)
  const line = isOpenedLine ? opened : lineBreak(text, opened)
  const headerFrom = isBlockScalar ? start : opened
  const headerTo = isBlockScalar
    ? start + (/^[|>][^\s#]*/.exec(text.slice(start, start + 9))?.[0].length ?? 1)
    : opened
  const stop = lineBreak(text, isBlockScalar ? headerTo : Math.min(line, opened))
  const bodyEnd = Math.max(lineEnd(text, end), stop)
  const tail = text.slice(stop, bodyEnd).endsWith('\n') ? layout.eol : ''
  const space = headerFrom === opened && first !== '' ? ' ' : ''
  return [
    { start: headerFrom, end: headerTo, text: space + first },
    { start: stop, end: bodyEnd, text: below + tail },
  ]
}

/** A value on one line, with the comment behind it kept there and further lines below it. */
function onLine(text: string, start: number, end: number, first: string, below: string): readonly Splice[] {
  const isBare = start > 0 && /[:\-\w"']/.test(text[start - 1] ?? '')
  const space = isBare && first !== '' ? ' ' : ''
  const stop = lineBreak(text, end)
  const isLast = text.slice(end, stop).trim() === ''
  if (first === '' && isLast) {
    const from = text.slice(0, start).trimEnd().length
    return [{ start: Math.max(from, lineStart(text, start)), end: stop, text: below }]
  }
  if (below === '') return [{ start, end, text: space + first }]
  const from = first === '' ? Math.max(text.slice(0, start).trimEnd().length, lineStart(text, start)) : start
  return [
    { start: from, end, text: space + first },
    { start: stop, end: stop, text: below },
  ]
}
