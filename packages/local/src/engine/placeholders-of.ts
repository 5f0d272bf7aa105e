import type { Span } from '@mesh/sql'

/** A place for a bind in a statement. */
export interface FoundPlaceholder {
  readonly start: number
  /** Empty for `?`. */
  readonly name: string
}

/** The placeholders of a tree, in no order. */
export function placeholdersOf(node: unknown): readonly FoundPlaceholder[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(placeholdersOf)
  if ('kind' in node && node.kind === 'placeholder' && 'span' in node && 'name' in node)
    return [{ start: (node.span as Span).start, name: String(node.name) }]
  return Object.values(node).flatMap(placeholdersOf)
}
