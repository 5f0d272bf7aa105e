import type { AnySecurable } from '../catalog/object/securable.ts'

/** The kinds of objects. */
export type FoundKind = AnySecurable['kind']

/** An object, and when it was dropped, in milliseconds; null while it is there. */
export interface Found<Kind extends FoundKind> {
  readonly object: Extract<AnySecurable, { readonly kind: Kind }>
  readonly deleted: number | null
}

/** An object of any kind. */
export interface AnyFound {
  readonly object: AnySecurable
  readonly deleted: number | null
}
