/** What a column of files may hold; undefined while nothing but NULL is known of it. */
export type InferredType = InferredNumber | { readonly kind: InferredWord } | undefined

/** A number by the most digits before and after its point. */
interface InferredNumber {
  readonly kind: 'NUMBER'
  readonly whole: number
  readonly scale: number
}

type InferredWord =
  | 'ARRAY'
  | 'BINARY'
  | 'BOOLEAN'
  | 'DATE'
  | 'OBJECT'
  | 'REAL'
  | 'TEXT'
  | 'TIME'
  | 'TIMESTAMP_NTZ'
  | 'VARIANT'

const nested: ReadonlySet<string> = new Set(['ARRAY', 'OBJECT', 'VARIANT'])

const mostDigits = 38

/** The type that holds values of both. */
export function eitherType(left: InferredType, right: InferredType): InferredType {
  if (left === undefined || right === undefined) return left ?? right
  if (left.kind === 'NUMBER' && right.kind === 'NUMBER')
    return {
      kind: 'NUMBER',
      whole: Math.max(left.whole, right.whole),
      scale: Math.max(left.scale, right.scale),
    }
  if (left.kind === right.kind) return left
  const kinds = [left.kind, right.kind]
  if (kinds.every((kind) => kind === 'NUMBER' || kind === 'REAL')) return { kind: 'REAL' }
  if (kinds.every((kind) => kind === 'DATE' || kind === 'TIMESTAMP_NTZ')) return { kind: 'TIMESTAMP_NTZ' }
  return { kind: kinds.some((kind) => nested.has(kind)) ? 'VARIANT' : 'TEXT' }
}

/** The name of the type. */
export function spellInferred(type: InferredType): string {
  if (type?.kind !== 'NUMBER') return type?.kind ?? 'TEXT'
  const digits = type.whole + type.scale
  return digits > mostDigits ? 'TEXT' : `NUMBER(${digits}, ${type.scale})`
}
