import type { Block } from './block.ts'
import { titleOf } from './title-of.ts'

/** A list of records under a heading: a row each, a column for every field that one of them has. */
export function listBlocks(title: string, entries: readonly object[] | undefined): readonly Block[] {
  if (entries === undefined || entries.length === 0) return []
  const head = [...new Set(entries.flatMap((each) => Object.keys(each)))].filter((name) =>
    entries.some((each) => name in each && Reflect.get(each, name) !== undefined),
  )
  const rows = entries.map((each) => ({
    cells: head.map((name) => {
      const value: unknown = Object.hasOwn(each, name) ? Reflect.get(each, name) : undefined
      return value ?? (value === null ? 'null' : '')
    }),
  }))
  return [
    { kind: 'heading', level: 2, text: title, anchor: anchorOf(title) },
    { kind: 'grid', head: head.map(titleOf), rows },
  ]
}

/** A text as a part of an address. */
export const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
