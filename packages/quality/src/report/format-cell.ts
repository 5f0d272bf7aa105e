import { oneLine } from './one-line.ts'

const longest = 60

/** A sampled value for a person, on one line. */
export function formatCell(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (value === '') return "''"
  if (typeof value === 'string') return shorten(value)
  if (value instanceof Uint8Array) return shorten(`0x${Buffer.from(value).toString('hex')}`)
  return typeof value === 'object' ? shorten(JSON.stringify(value)) : String(value)
}

function shorten(text: string): string {
  const characters = [...oneLine(text)]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
}
