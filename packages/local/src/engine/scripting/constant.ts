import type { LogicalType } from '@mesh/core'
import { jsonText } from '../../duckdb/json-text.ts'
import type { Bind } from '../bind.ts'

/** A value that is known, with its type. The value is in the row representation; NULL is null. */
export interface Constant {
  readonly type: LogicalType
  readonly value: unknown
}

/** NULL, before anything says of what type. */
export const nullConstant: Constant = { type: { kind: 'string' }, value: null }

/** A constant as a bind of a statement, of exactly its type. */
export const bindOf = ({ type, value }: Constant): Bind => ({
  type: 'TEXT',
  logicalType: type,
  value: value === null || value === undefined ? null : textOf(value, type),
})

function textOf(value: unknown, { kind }: LogicalType): string {
  switch (kind) {
    case 'binary':
      return Buffer.from(value as Uint8Array).toString('hex')
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
    case 'vector':
      return jsonText(value)
    default:
      return String(value)
  }
}
