import { compareNested, isNested } from './compare-nested.ts'
import { compareSizes } from './compare-sizes.ts'
import { isConversion } from './is-conversion.ts'
import type { StoredType } from './stored-type.ts'
import type { TypeChange } from './type-change.ts'

/** Compares what two types can hold: NUMBER(10,0) → NUMBER(12,0) is widened, VARCHAR(20) → VARCHAR(10) narrowed. */
export function compareTypes(before: StoredType, after: StoredType): TypeChange {
  if (isNested(before) && isNested(after)) return compareNested(before, after, compareTypes)
  const [left, right] = [room(before), room(after)]
  if (left.kind === right.kind) return compareSizes(left.sizes, right.sizes)
  return isConversion(before, after) ? 'converted' : 'changed'
}

/** Lengths of VARCHAR and BINARY without a length. */
const defaultLength = { string: 16_777_216, binary: 8_388_608 }

/** What a type holds: types of one kind differ only in the sizes. */
function room(type: StoredType): { readonly kind: string; readonly sizes: readonly number[] } {
  switch (type.kind) {
    case 'string':
    case 'binary':
      return { kind: type.kind, sizes: [type.maxLength ?? defaultLength[type.kind]] }
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
    case 'vector':
      return { kind: `vector ${type.dimensions} ${type.element}`, sizes: [] }
    case 'named':
      return { kind: type.name, sizes: [] }
    default:
      return { kind: type.kind, sizes: [] }
  }
}
