import type { LogicalType } from '@mesh/core'

/** The type of a value; `null` where nothing but NULL is known. */
export type ValueType = LogicalType | { readonly kind: 'null' }
