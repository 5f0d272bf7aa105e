import { type Document, isCollection, isMap, isPair, isSeq, type Node } from 'yaml'
import { lineStart } from './text-lines.ts'

/** How a text is laid out, so that new parts look like old ones. */
export interface Layout {
  readonly isJson: boolean
  readonly eol: '\n' | '\r\n'
  /** Spaces of one level. */
  readonly step: number
  /** Whether the dashes of a list stand further right than the key of the list. */
  readonly indentsLists: boolean
}

/** The layout of a text, from the first places that show it. */
export function layoutOf(text: string, document: Document): Layout {
  const isJson = /^\s*[[{]/.test(text) && parsesAsJson(text)
  const eol = /\r\n|\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
  if (isJson) return { isJson, eol, step: /\n( +)\S/.exec(text)?.[1]?.length ?? 0, indentsLists: true }
  let step: number | undefined
  let indentsLists: boolean | undefined
  const columnOf = (node: Node) => (node.range?.[0] ?? 0) - lineStart(text, node.range?.[0] ?? 0)
  const visit = (node: unknown): void => {
    if (!isCollection(node) || (step !== undefined && indentsLists !== undefined)) return
    for (const item of node.items) {
      const value = isPair(item) ? item.value : item
      if (
        isPair(item) &&
        isMap(node) &&
        isCollection(value) &&
        value.flow !== true &&
        value.items.length > 0
      ) {
        const deeper = columnOf(value as Node) - columnOf(item.key as Node)
        if (isSeq(value)) indentsLists ??= deeper > 0
        else if (deeper > 0) step ??= deeper
      }
      visit(value)
    }
  }
  visit(document.contents)
  return { isJson, eol, step: step ?? 2, indentsLists: indentsLists ?? true }
}

function parsesAsJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
