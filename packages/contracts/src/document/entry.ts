import {
  type CST,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { keyName } from './key-name.ts'

/** A pair of a map or an item of a list, with the places of its parts in the text. */
export interface Entry {
  /** Key in a map, index in a list. */
  readonly name: string
  readonly key: Node | undefined
  /** Undefined when nothing is written. */
  readonly node: Node | undefined
  /** Where the key, the dash or, in a flow collection, the value begins. */
  readonly head: number
  /** After the colon or the dash, and after the anchor and the tag of the value. */
  readonly opened: number
  readonly end: number
  readonly hasComment: boolean
}

const gaps: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'comma'])

/** The entries of a collection. */
export function entriesOf(collection: YAMLMap | YAMLSeq): readonly Entry[] {
  const source = collection.srcToken as CST.BlockMap | CST.BlockSequence | CST.FlowCollection
  const items = source.items as readonly CST.CollectionItem[]
  return collection.items.map((item, index) => {
    const pair = isMap(collection) ? (item as Pair) : undefined
    const token = (pair?.srcToken ?? items[index] ?? { start: [] }) as CST.CollectionItem
    const { start = [], key, sep = [], value } = token
    const signs = [...start, ...sep].filter(({ type }) => !gaps.has(type))
    const last = signs.at(-1)
    const first = start.find(({ type }) => !gaps.has(type))
    const keyNode = pair?.key as Node | undefined
    const written = value === null || value === undefined ? undefined : ((pair?.value ?? item) as Node)
    const head = first?.offset ?? key?.offset ?? offsetOf(keyNode ?? written)
    const keyEnd = keyNode?.range?.[1] ?? head
    const opened = Math.max(last === undefined ? head : last.offset + last.source.length, keyEnd)
    return {
      name: pair === undefined ? String(index) : keyName(keyNode),
      key: keyNode,
      node: written,
      head,
      opened,
      end: written === undefined ? opened : contentEnd(written),
      hasComment: [...start, ...sep].some(({ type }) => type === 'comment'),
    }
  })
}

/** Where the content of a node ends, without comments and line breaks after it. */
export function contentEnd(node: Node): number {
  if (isCollection(node) && node.flow !== true)
    return entriesOf(node as YAMLMap | YAMLSeq).at(-1)?.end ?? node.range?.[1] ?? 0
  return isScalar(node) || isAlias(node) || isCollection(node) ? (node.range?.[1] ?? 0) : 0
}

function offsetOf(node: Node | undefined): number {
  return node?.range?.[0] ?? 0
}
