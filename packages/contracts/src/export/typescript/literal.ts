import { propertyKey } from '../property-key.ts'

const width = 100

/** A value as a TypeScript literal: on one line where it fits, else one entry per line. */
export function literal(value: unknown, indent = ''): string {
  const flat = flatLiteral(value)
  if (indent.length + flat.length <= width || typeof value !== 'object' || value === null) return flat
  const inner = `${indent}  `
  const entries = Array.isArray(value)
    ? value.map((each) => `${inner}${literal(each, inner)},\n`)
    : fields(value).map(([name, each]) => `${inner}${propertyKey(name)}: ${literal(each, inner)},\n`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${entries.join('')}${indent}${close}`
}

/** A text in single quotes. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `'${escaped}'`
}

function flatLiteral(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : numberLiteral(value)
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = fields(value).map(([name, each]) => `${propertyKey(name)}: ${flatLiteral(each)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const numberLiteral = (value: number): string =>
  Number.isNaN(value) ? 'Number.NaN' : Number.isFinite(value) ? String(value) : value > 0 ? '1 / 0' : '-1 / 0'

const fields = (value: object) => Object.entries(value).filter(([, each]) => each !== undefined)
