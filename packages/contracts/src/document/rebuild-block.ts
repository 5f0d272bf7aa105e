import { isMap, type YAMLMap, type YAMLSeq } from 'yaml'
import type { PlannedEntry } from './collection-plan.ts'
import { entriesOf } from './entry.ts'
import { renderBlockEntry } from './render-entry.ts'
import { type Splice, spliced } from './splice.ts'
import type { SyntaxTree } from './syntax-tree.ts'
import { lineEnd, lineStart } from './text-lines.ts'

/** Entries of a block collection added, removed or moved; comment lines above a removed entry stay. */
export function rebuildBlock(
  { text, layout, document }: SyntaxTree,
  collection: YAMLMap | YAMLSeq,
  plan: readonly PlannedEntry[],
): Splice {
  const entries = entriesOf(collection)
  const head = entries[0]?.head ?? 0
  const column = head - lineStart(text, head)
  const margin = ' '.repeat(column)
  const isOwnLine = text.slice(lineStart(text, head), head).trim() === ''
  const first = isOwnLine ? lineStart(text, head) : head
  // Comments at the top of a document are of the whole document.
  const start = isOwnLine && collection !== document.contents ? commentStart(text, first) : first
  const spans = entries.map((entry, index) => ({
    from: index === 0 ? first : lineStart(text, entry.head),
    to: lineEnd(text, entry.end),
  }))
  const end = spans.at(-1)?.to ?? start

  const kept = new Set(plan.flatMap((entry) => (entry.kind === 'kept' ? [entry.index] : [])))
  const leads = new Map<number | 'end', string>()
  let lead = ''
  spans.forEach(({ from }, index) => {
    lead += text.slice(index === 0 ? start : (spans[index - 1]?.to ?? from), from)
    if (!kept.has(index)) return
    leads.set(index, lead)
    lead = ''
  })
  leads.set('end', lead)

  const lines = (part: string) => (part === '' || part.endsWith('\n') ? part : part + layout.eol)
  const written = plan.map((entry) => {
    if (entry.kind === 'new')
      return renderBlockEntry(isMap(collection) ? entry.name : undefined, entry.value, column, layout)
    const span = spans[entry.index] ?? { from: first, to: first }
    const own = spliced(text, entry.splices, span.from, span.to)
    return (leads.get(entry.index) ?? '') + (entry.index === 0 && !isOwnLine ? margin + own : own)
  })
  let result = [...written, leads.get('end') ?? ''].map(lines).join('')
  if (!text.slice(start, end).endsWith('\n')) result = result.replace(/\r?\n$/, '')
  if (!isOwnLine)
    result =
      /^ *[^\s#]/.test(result) && result.startsWith(margin) ? result.slice(column) : layout.eol + result
  return { start, end, text: result }
}

/** Where the comment lines right above a line begin. */
function commentStart(text: string, line: number): number {
  let start = line
  while (start > 0) {
    const above = lineStart(text, start - 1)
    if (!text.slice(above, start).trimStart().startsWith('#')) break
    start = above
  }
  return start
}
