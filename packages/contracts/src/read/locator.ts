import type { Location } from '@mesh/core'
import { type Document, isAlias, isMap, isSeq, type LineCounter, type Node, type YAMLMap } from 'yaml'
import { pointerPath } from './pointer.ts'

/** The line and column of an offset. */
export function lineOf(lines: LineCounter, offset: number): Location {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
}

/** Finds the place of the value at a JSON pointer, or of the nearest value around it. */
export function createLocator(
  document: Document,
  lines: LineCounter,
  file: string | undefined,
): (pointer: string) => Location {
  const pairs = new Map<YAMLMap, ReadonlyMap<string, { readonly key: unknown; readonly value: unknown }>>()
  const pairsOf = (map: YAMLMap) => {
    const known = pairs.get(map)
    if (known !== undefined) return known
    const made = new Map(map.items.map((pair) => [String(pair.key), pair]))
    pairs.set(map, made)
    return made
  }
  /** The key that a missing value would stand under is the best place that there is. */
  const nearest = (path: readonly string[]): Node | undefined => {
    let node: unknown = document.contents
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document)
      let next: unknown
      if (isMap(node)) {
        const pair = pairsOf(node).get(step)
        next = pair?.value ?? pair?.key
      } else if (isSeq(node)) next = node.items[Number(step)]
      if (next === undefined || next === null) break
      node = next
    }
    return (node as Node | null) ?? undefined
  }
  return (pointer) => {
    const offset = nearest(pointerPath(pointer))?.range?.[0]
    return {
      ...(file !== undefined && { file }),
      ...(offset !== undefined && lineOf(lines, offset)),
      pointer,
    }
  }
}
