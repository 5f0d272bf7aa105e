import type { LogicalType } from '@mesh/core'
import { type Emitted, emit } from './emitted.ts'
import { storageType } from './storage-type.ts'

/**
 * A value as another type, by Snowflake's rules: text out of a VARIANT has no quotes, text longer than the type is cut,
 * timestamps are written with milliseconds and floats without `.0`.
 */
export function castTo(value: Emitted, type: LogicalType, tries = false): Emitted {
  return emit(castSql(value, type, tries ? 'TRY_CAST' : 'CAST'), type)
}

function castSql(value: Emitted, type: LogicalType, cast: 'CAST' | 'TRY_CAST'): string {
  const from = value.type?.kind
  const semi = from === 'variant' || from === 'object' || from === 'array'
  if (type.kind === 'variant' || type.kind === 'object' || type.kind === 'array')
    return semi ? value.sql : `to_json(${value.sql})`
  const source = semi ? `json_extract_string(${value.sql}, '$')` : value.sql
  if (type.kind !== 'string') {
    if (type.kind === 'date' && (from === 'string' || semi))
      return `${cast}(${cast}(${source} AS TIMESTAMP) AS DATE)`
    return `${cast}(${source} AS ${storageType(type)})`
  }
  const text = textOf(source, value.type)
  return type.maxLength === undefined ? text : `left(${text}, ${type.maxLength})`
}

function textOf(source: string, type: LogicalType | null): string {
  if (type?.kind === 'timestamp') return `strftime(${source}, '%Y-%m-%d %H:%M:%S.%g')`
  if (type?.kind === 'number' && type.scale === undefined)
    return `regexp_replace(CAST(${source} AS VARCHAR), '\\.0$', '')`
  if (type?.kind === 'binary') return `hex(${source})`
  return `CAST(${source} AS VARCHAR)`
}
