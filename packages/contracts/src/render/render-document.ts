import { stringify } from 'yaml'

/** YAML 1.2 text of plain data: fields in the given order first, no aliases, long texts unfolded. */
export function renderDocument(document: object, order: readonly string[]): string {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const entries = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => rank(left) - rank(right))
  return stringify(Object.fromEntries(entries), { aliasDuplicateObjects: false, lineWidth: 0 })
}
