import { oneLine } from '../../report/one-line.ts'
import type { AlertItem } from '../alert-message.ts'

const marks = { pass: '✓', skipped: '–', warn: '⚠', fail: '✗', error: '?' } as const

/** An item as lines of plain text. */
export function tellItem({ outcome, table, asks, told, threshold, owner }: AlertItem): string {
  const about = owner === undefined ? threshold : `${threshold}; owner: ${owner}`
  return [`${marks[outcome]} ${table}: ${asks}`, told, about].map(oneLine).join('\n')
}

/** The items of a message as far as there is room for them, and a line for the others. */
export function listItems(
  items: readonly AlertItem[],
  most: number,
): { readonly shown: readonly AlertItem[]; readonly more?: string } {
  const shown = items.slice(0, most)
  const others = items.length - shown.length
  return { shown, ...(others > 0 && { more: `and ${others} more` }) }
}
