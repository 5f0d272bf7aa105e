import { isAlias, isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { pointerTo } from '../read/pointer.ts'
import { alignLists } from './align-lists.ts'
import { keepsEntries, type PlannedEntry } from './collection-plan.ts'
import { type Entry, entriesOf } from './entry.ts'
import { rebuildBlock } from './rebuild-block.ts'
import { rebuildFlow } from './rebuild-flow.ts'
import { renderKey } from './render-entry.ts'
import { type Place, replaceValue } from './replace-value.ts'
import { isSameJson } from './same-json.ts'
import type { Splice } from './splice.ts'
import type { SyntaxTree } from './syntax-tree.ts'
import { lineStart } from './text-lines.ts'

/** New names of keys, by the pointers of the old ones. */
export type Renames = ReadonlyMap<string, string>

/** The fewest splices that make a value of a text another one. */
export function writeValue(
  tree: SyntaxTree,
  place: Place,
  before: unknown,
  after: unknown,
  renames: Renames = new Map(),
  pointer = '',
): readonly Splice[] {
  if (isSameJson(before, after)) return []
  const { node } = place
  if (node !== undefined && !isAlias(node)) {
    if (isMap(node) && isRecord(before) && isRecord(after))
      return writeCollection(tree, place, node, planMap(tree, node, before, after, renames, pointer), after)
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
      return writeCollection(tree, place, node, planList(tree, node, before, after, renames, pointer), after)
  }
  return replaceValue(tree, place, after)
}

/** The splices that carry out a plan for a collection. */
export function writeCollection(
  tree: SyntaxTree,
  place: Place,
  node: YAMLMap | YAMLSeq,
  plan: readonly PlannedEntry[],
  after: unknown,
): readonly Splice[] {
  if (keepsEntries(plan, node.items.length))
    return plan.flatMap((entry) => (entry.kind === 'kept' ? entry.splices : []))
  if (!plan.some(({ kind }) => kind === 'kept')) return replaceValue(tree, place, after)
  return [node.flow === true ? rebuildFlow(tree, node, plan) : rebuildBlock(tree, node, plan)]
}

/** Where the value of an entry stands. */
export function placeOf({ text }: SyntaxTree, collection: YAMLMap | YAMLSeq, entry: Entry): Place {
  return {
    kind: collection.flow === true ? 'flow' : isMap(collection) ? 'map' : 'list',
    column: entry.head - lineStart(text, entry.head),
    opened: entry.opened,
    node: entry.node,
  }
}

function planMap(
  tree: SyntaxTree,
  node: YAMLMap,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  renames: Renames,
  pointer: string,
): readonly PlannedEntry[] {
  const plan: PlannedEntry[] = []
  const names: string[] = []
  const written = new Set<string>()
  entriesOf(node).forEach((entry, index) => {
    const at = pointerTo(pointer, entry.name)
    const wish = renames.get(at)
    const name =
      wish !== undefined && Object.hasOwn(after, wish) && !Object.hasOwn(before, wish) ? wish : entry.name
    if (!Object.hasOwn(after, name) || written.has(name)) return
    written.add(name)
    names.push(name)
    const own = writeValue(tree, placeOf(tree, node, entry), before[entry.name], after[name], renames, at)
    plan.push({
      kind: 'kept',
      index,
      splices: name === entry.name ? own : [renameKey(tree, entry.key, name), ...own],
    })
  })
  let position = 0
  for (const [name, value] of Object.entries(after)) {
    if (written.has(name)) {
      position = names.indexOf(name) + 1
    } else if (value !== undefined) {
      plan.splice(position, 0, { kind: 'new', name, value })
      names.splice(position, 0, name)
      position += 1
    }
  }
  return plan
}

function planList(
  tree: SyntaxTree,
  node: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
  renames: Renames,
  pointer: string,
): readonly PlannedEntry[] {
  const entries = entriesOf(node)
  const origins = alignLists(before, after)
  return after.map((value, position): PlannedEntry => {
    const index = origins[position]
    const entry = index === undefined ? undefined : entries[index]
    if (index === undefined || entry === undefined) return { kind: 'new', name: '', value }
    const place = placeOf(tree, node, entry)
    return {
      kind: 'kept',
      index,
      splices: writeValue(tree, place, before[index], value, renames, pointerTo(pointer, index)),
    }
  })
}

/** The splice that gives a key another name. */
export function renameKey({ layout }: SyntaxTree, key: Node | undefined, name: string): Splice {
  const [start = 0, end = 0] = key?.range ?? []
  return { start, end, text: renderKey(name, layout, key) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
