import { isMap, type YAMLMap, type YAMLSeq } from 'yaml'
import { editRefused } from '../errors.ts'
import type { PlannedEntry } from './collection-plan.ts'
import { entriesOf } from './entry.ts'
import { renderFlowValue, renderKey } from './render-entry.ts'
import { type Splice, spliced } from './splice.ts'
import type { SyntaxTree } from './syntax-tree.ts'
import { lineStart } from './text-lines.ts'

/** Entries of a flow collection (and so of JSON) added, removed or moved, with its own spacing. */
export function rebuildFlow(
  { text, layout }: SyntaxTree,
  collection: YAMLMap | YAMLSeq,
  plan: readonly PlannedEntry[],
): Splice {
  const entries = entriesOf(collection)
  const [start = 0, end = 0] = collection.range ?? []
  const first = entries[0]?.head ?? start + 1
  const last = entries.at(-1)?.end ?? end - 1
  if (entries.some(({ hasComment }) => hasComment) || text.slice(last, end).includes('#'))
    throw editRefused('a collection in brackets has comments, whose place would be lost')
  const opening = text.slice(start + 1, first)
  const closing = text.slice(last, end - 1).replace(/^\s*,/, '')
  const gap =
    entries[1] === undefined
      ? opening.includes('\n')
        ? opening
        : ' '
      : text.slice(entries[0]?.end, entries[1].head).replace(/^\s*,/, '')
  const isMultiline = opening.includes('\n')
  const column = isMultiline ? first - lineStart(text, first) : 0
  const colon = layout.isJson && layout.step === 0 && /^\{"[^"]*":\S/.test(text.slice(start)) ? ':' : ': '
  const parts = plan.map((entry) => {
    if (entry.kind === 'kept') {
      const { head = 0, end: to = 0 } = entries[entry.index] ?? {}
      return spliced(text, entry.splices, head, to)
    }
    const value = renderFlowValue(entry.value, column, layout, isMultiline)
    return isMap(collection) ? `${renderKey(entry.name, layout)}${colon}${value}` : value
  })
  const open = text[start] ?? '['
  const close = text[end - 1] ?? ']'
  return { start, end, text: `${open}${opening}${parts.join(`,${gap}`)}${closing}${close}` }
}
