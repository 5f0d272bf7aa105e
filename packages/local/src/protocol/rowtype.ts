import type { LogicalType, ResultColumn } from '@mesh/core'

/** A column as the wire protocol describes it. */
export interface Rowtype {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly precision: number | null
  readonly scale: number | null
  readonly length: number | null
  readonly byteLength: number | null
}

const maxLength = 16_777_216

/** Describes a column to drivers. */
export function rowtypeOf({ name, type, nullable }: ResultColumn): Rowtype {
  const none = { precision: null, scale: null, length: null, byteLength: null }
  return { name, nullable, ...none, ...typeFacts(type) }
}

function typeFacts(type: LogicalType): Partial<Rowtype> & { readonly type: string } {
  switch (type.kind) {
    case 'integer':
      return { type: 'fixed', precision: Math.min(type.precision ?? 38, 38), scale: 0 }
    case 'number':
      return type.scale === undefined
        ? { type: 'real' }
        : { type: 'fixed', precision: type.precision ?? 38, scale: type.scale }
    case 'string': {
      const length = type.maxLength ?? maxLength
      return { type: 'text', length, byteLength: Math.min(length * 4, maxLength) }
    }
    case 'timestamp':
      return { type: `timestamp_${type.zone}`, precision: 0, scale: 9 }
    case 'time':
      return { type: 'time', precision: 0, scale: 9 }
    case 'binary':
      return { type: 'binary', length: type.maxLength ?? 8_388_608, byteLength: type.maxLength ?? 8_388_608 }
    case 'map':
      return { type: 'object' }
    default:
      return { type: type.kind }
  }
}
