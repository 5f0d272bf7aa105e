import { canonicalJson, type LogicalType } from '@mesh/core'

/** How a type differs from another: whether every old value fits, every new value fitted, or neither. */
export type TypeChange = 'same' | 'widened' | 'narrowed' | 'changed'

/** Compares what two types can hold: NUMBER(10,0) → NUMBER(12,0) is widened, VARCHAR(20) → VARCHAR(10) narrowed. */
export function compareTypes(before: LogicalType, after: LogicalType): TypeChange {
  if (canonicalJson(before) === canonicalJson(after)) return 'same'
  const [left, right] = [sizes(before), sizes(after)]
  if (left === undefined || right === undefined || left.kind !== right.kind) return 'changed'
  const steps = left.sizes.map((size, index) => Math.sign((right.sizes[index] ?? 0) - size))
  const grows = steps.includes(1)
  const shrinks = steps.includes(-1)
  if (grows && shrinks) return 'changed'
  return grows ? 'widened' : shrinks ? 'narrowed' : 'same'
}

/** The numbers that say how much a type holds; two types with the same kind and numbers hold the same. */
function sizes(type: LogicalType): { readonly kind: string; readonly sizes: readonly number[] } | undefined {
  const unlimited = Number.MAX_SAFE_INTEGER
  switch (type.kind) {
    case 'string':
    case 'binary':
      return { kind: type.kind, sizes: [type.maxLength ?? unlimited] }
    case 'integer':
      return { kind: type.kind, sizes: [type.precision ?? 38] }
    case 'number':
      return type.scale === undefined
        ? { kind: 'float', sizes: [] }
        : { kind: 'decimal', sizes: [(type.precision ?? 38) - type.scale, type.scale] }
    case 'time':
      return { kind: type.kind, sizes: [type.precision ?? 9] }
    case 'timestamp':
      return { kind: `timestamp ${type.zone}`, sizes: [type.precision ?? 9] }
    default:
      return undefined
  }
}
