import { assertNever } from '@mesh/core'
import type { ValueType } from './value-type.ts'

type ValueKind = 'whole' | 'float' | 'text' | 'boolean' | 'instant' | 'binary' | 'list' | 'record'

/**
 * The type that values have by themselves: whole numbers and bigints are exact, other numbers FLOAT, text is text even when it
 * looks like a decimal or a day, a Date is a TIMESTAMP_LTZ; values of several kinds are VARIANT.
 */
export function inferColumnType(values: Iterable<unknown>): ValueType {
  const found = new Set<ValueKind>()
  for (const value of values) {
    const kind = kindOf(value)
    if (kind !== undefined) found.add(kind)
  }
  const [first, second, third] = found
  if (first === undefined) return { kind: 'null' }
  if (second === undefined) return typeOf(first)
  const numeric = third === undefined && found.has('whole') && found.has('float')
  return numeric ? { kind: 'number' } : { kind: 'variant' }
}

function kindOf(value: unknown): ValueKind | undefined {
  switch (typeof value) {
    case 'bigint':
      return 'whole'
    case 'number':
      return Number.isSafeInteger(value) ? 'whole' : 'float'
    case 'string':
      return 'text'
    case 'boolean':
      return 'boolean'
    case 'undefined':
      return undefined
    default:
      if (value === null) return undefined
      if (value instanceof Date) return 'instant'
      if (value instanceof Uint8Array) return 'binary'
      return Array.isArray(value) ? 'list' : 'record'
  }
}

function typeOf(kind: ValueKind): ValueType {
  switch (kind) {
    case 'whole':
      return { kind: 'integer', precision: 38 }
    case 'float':
      return { kind: 'number' }
    case 'text':
      return { kind: 'string' }
    case 'boolean':
      return { kind: 'boolean' }
    case 'instant':
      return { kind: 'timestamp', zone: 'ltz' }
    case 'binary':
      return { kind: 'binary' }
    case 'list':
      return { kind: 'array' }
    case 'record':
      return { kind: 'object' }
    default:
      return assertNever(kind, 'kind of value')
  }
}
