import type { LogicalType } from '@mesh/core'

/** The type that holds some JavaScript values: of a column of plain objects. */
export function loadedType(values: readonly unknown[]): LogicalType {
  const kinds = new Set(
    values.flatMap((value) => (value === null || value === undefined ? [] : [kindOf(value)])),
  )
  const [only = 'text', ...more] = kinds
  if (more.length > 0) return isNumeric(kinds) ? { kind: 'number' } : { kind: 'string' }
  switch (only) {
    case 'whole':
    case 'big':
      return { kind: 'integer' }
    case 'number':
      return { kind: 'number' }
    case 'boolean':
      return { kind: 'boolean' }
    case 'instant':
      return { kind: 'timestamp', zone: 'ltz' }
    case 'bytes':
      return { kind: 'binary' }
    case 'json':
      return { kind: 'variant' }
    default:
      return { kind: 'string' }
  }
}

type Kind = 'whole' | 'big' | 'number' | 'boolean' | 'instant' | 'bytes' | 'json' | 'text'

function kindOf(value: unknown): Kind {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'whole' : 'number'
  if (typeof value === 'bigint') return 'big'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'object') return 'text'
  if (value instanceof Date) return 'instant'
  return value instanceof Uint8Array ? 'bytes' : 'json'
}

const isNumeric = (kinds: ReadonlySet<Kind>): boolean =>
  [...kinds].every((each) => each === 'whole' || each === 'number')
