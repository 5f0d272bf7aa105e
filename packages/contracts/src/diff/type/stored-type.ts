import type { LogicalType } from '@mesh/core'

/** A type as far as a comparison needs it: core's scalars, structured types with the nullability of every part, and others. */
export type StoredType =
  | Exclude<LogicalType, { readonly kind: 'object' | 'array' | 'map' }>
  | { readonly kind: 'object'; readonly fields?: readonly StoredField[] }
  | { readonly kind: 'array'; readonly items?: StoredPart }
  | { readonly kind: 'map'; readonly key?: StoredPart; readonly value?: StoredPart }
  | { readonly kind: 'named'; readonly name: string }

/** The type of an item, a key, a value or a field. */
export interface StoredPart {
  readonly type: StoredType
  readonly required: boolean
}

/** A field of a structured object. */
export interface StoredField extends StoredPart {
  readonly name: string
}
