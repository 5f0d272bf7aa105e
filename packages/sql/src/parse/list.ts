import type { Cursor } from './cursor.ts'

/** One or more items with commas between them. */
export function parseList<Item>(cursor: Cursor, item: (cursor: Cursor) => Item): readonly Item[] {
  const items = [item(cursor)]
  while (cursor.takeSymbol(',')) items.push(item(cursor))
  return items
}

/** One or more items with commas between them, in parentheses. */
export function parseParenthesised<Item>(cursor: Cursor, item: (cursor: Cursor) => Item): readonly Item[] {
  cursor.expectSymbol('(')
  const items = parseList(cursor, item)
  cursor.expectSymbol(')')
  return items
}
