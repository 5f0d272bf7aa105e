import { evaluationFailed } from '../../errors.ts'

const deepest = 1_000

/**
 * JSON of a value that may hold bigints, which are written as numbers; with sorted keys where values are compared.
 *
 * @throws QUALITY.EVALUATION for what is nested too deeply
 */
export function jsonText(value: unknown, sorted = false, depth = 0): string {
  if (depth > deepest)
    throw evaluationFailed('A semi-structured value is nested too deeply, or holds itself.')
  switch (typeof value) {
    case 'bigint':
      return String(value)
    case 'number':
      return Number.isFinite(value) ? JSON.stringify(value) : JSON.stringify(String(value))
    case 'string':
    case 'boolean':
      return JSON.stringify(value)
    case 'object':
      if (value === null) return 'null'
      if (Array.isArray(value)) return `[${value.map((item) => jsonText(item, sorted, depth + 1)).join(',')}]`
      if (value instanceof Date) return JSON.stringify(value.toISOString())
      return `{${members(value, sorted, depth + 1).join(',')}}`
    default:
      return 'null'
  }
}

function members(value: object, sorted: boolean, depth: number): readonly string[] {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  if (sorted) entries.sort(([left], [right]) => (left < right ? -1 : 1))
  return entries.map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member, sorted, depth)}`)
}
