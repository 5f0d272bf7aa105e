import type { LogicalType } from '@mesh/core'
import { assignTo } from '../../translate/assign-to.ts'
import { type Emitted, emit, floatType, textType } from '../../translate/emitted.ts'
import { castTo } from '../../translate/translate-cast.ts'
import { acceptValue } from '../routine/accept-value.ts'
import { columnKind, sandboxKind } from './sandbox-kind.ts'

const instantType: LogicalType = { kind: 'timestamp', zone: 'ltz' }

/** An argument of a declared type as the text that a sandbox takes. */
export function argumentText(value: Emitted, type: LogicalType): string {
  const { sql } = acceptValue(value, type)
  switch (sandboxKind(type)) {
    case 'text':
      return castTo({ sql, type }, textType).sql
    case 'bytes':
      return `hex(${sql})`
    case 'instant':
      return `CAST(epoch_ms(${castTo({ sql, type }, instantType).sql}) AS VARCHAR)`
    default:
      return `CAST(${sql} AS VARCHAR)`
  }
}

/** What a sandbox gave as a value of the declared type. */
export function resultValue(text: string, type: LogicalType): Emitted {
  switch (columnKind(type)) {
    case 'text':
      return type.kind === 'string'
        ? emit(assignTo(emit(text, textType), type), type)
        : castTo(emit(text, textType), type)
    case 'number':
      return castTo(emit(`CAST(${text} AS DOUBLE)`, floatType), type)
    case 'boolean':
      return emit(`CAST(${text} AS BOOLEAN)`, type)
    case 'bytes':
      return emit(`from_hex(${text})`, type)
    case 'instant':
      return castTo(emit(`make_timestamptz(CAST(${text} AS BIGINT) * 1000)`, instantType), type)
    default:
      return emit(`CAST(${text} AS JSON)`, type)
  }
}
