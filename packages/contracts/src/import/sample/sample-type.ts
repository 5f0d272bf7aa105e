import type { LogicalType } from '@mesh/core'
import { parsePhysicalType } from '../../lower/parse-physical-type.ts'

/** The type that DuckDB's name of one means. Source: https://duckdb.org/docs/stable/sql/data_types/overview */
export function sampleType(text: string, depth = 0): LogicalType | undefined {
  const name = text.trim()
  if (depth > 20) return undefined
  const items = /^(.+)\[\d*\]$/s.exec(name)?.[1]
  if (items !== undefined) {
    const inner = sampleType(items, depth + 1)
    return inner && { kind: 'array', items: inner }
  }
  const fields = /^STRUCT\((.*)\)$/s.exec(name)?.[1]
  if (fields !== undefined) return record(fields, depth)
  const entry = /^MAP\((.*)\)$/s.exec(name)?.[1]
  if (entry !== undefined) {
    const [key, value] = split(entry).map((each) => sampleType(each, depth + 1))
    return key && value && { kind: 'map', key, value }
  }
  if (/^ENUM\(/.test(name)) return { kind: 'string' }
  return simple.get(name) ?? parsePhysicalType(name)
}

function record(fields: string, depth: number): LogicalType | undefined {
  const read = split(fields).map((each) => {
    const {
      quoted,
      plain,
      type = '',
    } = /^\s*(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>\S+))\s+(?<type>.*)$/s.exec(each)?.groups ?? {}
    const found = sampleType(type, depth + 1)
    return found && { name: quoted?.replaceAll('""', '"') ?? plain ?? '', type: found, required: false }
  })
  const known = read.filter((each) => each !== undefined)
  return known.length === read.length ? { kind: 'object', fields: known } : undefined
}

/** Parts at the commas outside of parentheses and quotes. */
function split(text: string): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const token of text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]|[^"'(),]+|["']/g) ?? []) {
    if (token === '(') depth += 1
    if (token === ')') depth -= 1
    if (token === ',' && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${token}`)
  }
  return parts
}

const simple = new Map<string, LogicalType>([
  ['TINYINT', { kind: 'integer', precision: 3 }],
  ['UTINYINT', { kind: 'integer', precision: 3 }],
  ['SMALLINT', { kind: 'integer', precision: 5 }],
  ['USMALLINT', { kind: 'integer', precision: 5 }],
  ['INTEGER', { kind: 'integer', precision: 10 }],
  ['UINTEGER', { kind: 'integer', precision: 10 }],
  ['BIGINT', { kind: 'integer', precision: 19 }],
  ['UBIGINT', { kind: 'integer', precision: 20 }],
  ['HUGEINT', { kind: 'integer', precision: 38 }],
  ['BLOB', { kind: 'binary' }],
  ['UUID', { kind: 'string', maxLength: 36 }],
  ['JSON', { kind: 'variant' }],
  ['TIMESTAMP WITH TIME ZONE', { kind: 'timestamp', zone: 'tz' }],
  ['TIMESTAMP_NS', { kind: 'timestamp', zone: 'ntz', precision: 9 }],
  ['TIMESTAMP_MS', { kind: 'timestamp', zone: 'ntz', precision: 3 }],
  ['TIMESTAMP_S', { kind: 'timestamp', zone: 'ntz', precision: 0 }],
])
