import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { isInexact } from './is-inexact.ts'

/** Something in the syntax tree that is no value of JSON, with its node. */
export interface ValueProblem {
  readonly kind: 'duplicate-key' | 'inexact-number' | 'cycle' | 'explosion' | 'unknown-alias'
  readonly node: Node
  readonly text: string
}

interface Anchored {
  readonly value: unknown
  /** Values in it, those of its aliases included. */
  size: number
  open: boolean
}

/** Values that all aliases of a document may stand for together: a chain of a few dozen can stand for gigabytes. */
export const maxAliasedValues = 1_000_000

/** The plain value of a syntax tree. Aliases share their value. */
export function plainValue(
  root: unknown,
  report: (problem: ValueProblem) => void,
): { readonly value: unknown; readonly aborted: boolean } {
  const anchors = new Map<string, Anchored>()
  let size = 0
  let aliased = 0
  let aborted = false

  const scalarOf = (node: Scalar): unknown => {
    const { value, source } = node
    if (typeof value === 'number' && source !== undefined && source.length > 15 && isInexact(value, source))
      report({ kind: 'inexact-number', node, text: source })
    return value
  }
  const anchored = <T>(node: Node, value: T, fill: (value: T) => void): T => {
    const { anchor } = node as { readonly anchor?: string }
    if (anchor === undefined) {
      fill(value)
      return value
    }
    const entry: Anchored = { value, size: 0, open: true }
    anchors.set(anchor, entry)
    const before = size
    fill(value)
    entry.size = size - before
    entry.open = false
    return value
  }
  const aliasOf = (node: Node, name: string): unknown => {
    const entry = anchors.get(name)
    if (entry === undefined) report({ kind: 'unknown-alias', node, text: name })
    else if (entry.open) report({ kind: 'cycle', node, text: name })
    else {
      size += entry.size
      aliased += entry.size
      if (aliased <= maxAliasedValues) return entry.value
      report({ kind: 'explosion', node, text: name })
    }
    aborted = true
    return undefined
  }
  const plainOf = (node: unknown): unknown => {
    size += 1
    if (aborted || node === null || node === undefined) return null
    if (isScalar(node)) {
      const value = scalarOf(node)
      return node.anchor === undefined ? value : anchored(node as Node, value, () => {})
    }
    if (isMap(node)) {
      return anchored(node as Node, {} as Record<string, unknown>, (map) => {
        for (const { key, value } of node.items) {
          const name = keyOf(key)
          if (Object.hasOwn(map, name)) report({ kind: 'duplicate-key', node: key as Node, text: name })
          const plain = plainOf(value)
          if (name === '__proto__')
            Object.defineProperty(map, name, {
              value: plain,
              writable: true,
              enumerable: true,
              configurable: true,
            })
          else map[name] = plain
        }
      })
    }
    if (isSeq(node)) {
      return anchored(node as Node, [] as unknown[], (list) => {
        for (const item of node.items) list.push(plainOf(item))
      })
    }
    return isAlias(node) ? aliasOf(node, node.source) : null
  }
  const keyOf = (key: unknown): string => {
    const plain = plainOf(key)
    if (typeof plain === 'string') return plain
    if (plain === null || plain === undefined) return ''
    return typeof plain === 'object' ? JSON.stringify(plain) : String(plain)
  }
  const value = plainOf(root)
  return { value, aborted }
}
