import type { ArrayType, LogicalType, MapType, ObjectType } from '@mesh/core'

/** An ARRAY, OBJECT or MAP that tells the types of what is in it. */
export type StructuredType =
  | (ArrayType & { readonly items: LogicalType })
  | (ObjectType & { readonly fields: NonNullable<ObjectType['fields']> })
  | MapType

/** Whether a type tells the types of what is in its values. */
export const isStructured = (type: LogicalType | null): type is StructuredType =>
  type?.kind === 'map' ||
  (type?.kind === 'array' && type.items !== undefined) ||
  (type?.kind === 'object' && type.fields !== undefined)
