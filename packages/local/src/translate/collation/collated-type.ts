import type { LogicalType, StringType } from '@mesh/core'

/** A text that is compared by a collation, which a COLLATE around it says or the column that it comes from. */
export interface CollatedType extends StringType {
  readonly explicit?: true
}

/** The type of a text with a collation; nothing for another. */
export const collationOf = (type: LogicalType | null): CollatedType | undefined =>
  type?.kind === 'string' && type.collation !== undefined ? type : undefined

/** A type as a column of a query has it: its collation is that of the column. */
export function asColumnType(type: LogicalType | null): LogicalType | null {
  const collated = collationOf(type)
  if (collated?.explicit === undefined) return type
  const { explicit: _, ...column } = collated
  return column
}
