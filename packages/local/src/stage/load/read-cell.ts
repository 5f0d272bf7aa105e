import type { LogicalType } from '@mesh/core'
import type { FormatOptions } from '../../catalog/object/stage.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { type Emitted, emit } from '../../translate/emitted.ts'
import { tryReadJson } from '../../translate/read-json.ts'
import { readTime } from '../../translate/read-time.ts'
import { isStructured } from '../../translate/structured/structured-type.ts'
import { castTo } from '../../translate/translate-cast.ts'

/** A cell of a file as a column of a type, NULL where it does not fit. */
export function readCell(value: Emitted, type: LogicalType, options: FormatOptions): Emitted {
  const isText = value.type?.kind === 'string'
  const text = value.type?.kind === 'variant' ? `json_extract_string(${value.sql}, '$')` : value.sql
  // AUTO is what the session says. https://docs.snowflake.com/en/sql-reference/sql/create-file-format
  const format = (key: string): string | undefined => {
    const told = String(options[key] ?? 'AUTO')
    return told.toUpperCase() === 'AUTO' ? undefined : told
  }
  if (isStructured(type)) {
    const json = isText ? emit(tryReadJson(text), { kind: 'variant' }) : value
    return castTo(json, type)
  }
  switch (type.kind) {
    case 'date':
      if (isText) return emit(readTime(text, type, format('DATE_FORMAT'), true), type)
      break
    case 'time':
      if (isText) return emit(readTime(text, type, format('TIME_FORMAT'), true), type)
      break
    case 'timestamp':
      if (isText) return emit(readTime(text, type, format('TIMESTAMP_FORMAT'), true), type)
      break
    case 'binary':
      if (isText) return emit(binary(text, String(options.BINARY_FORMAT ?? 'HEX').toUpperCase()), type)
      break
    case 'variant':
    case 'object':
    case 'array':
      if (isText) return emit(tryReadJson(text), type)
      // JSON of a file has its keys as they are written there.
      if (value.type?.kind === 'variant') return emit(tryReadJson(`CAST(${value.sql} AS VARCHAR)`), type)
      break
  }
  return castTo(value, type.kind === 'string' ? { kind: 'string' } : type, true)
}

function binary(text: string, format: string): string {
  switch (format) {
    case 'HEX':
      return `CASE WHEN regexp_full_match(${text}, '([0-9A-Fa-f]{2})*') THEN from_hex(${text}) END`
    case 'BASE64':
      return `CASE WHEN regexp_full_match(${text}, '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?') THEN from_base64(${text}) END`
    case 'UTF8':
    case 'UTF-8':
      return `encode(${text})`
    default:
      throw unsupportedFeature(`BINARY_FORMAT = ${format}`)
  }
}
