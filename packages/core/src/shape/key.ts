import type { QualifiedName } from '../name/qualified-name.ts'

/** Columns whose values together are unique; a primary key also refuses NULL. */
export interface UniqueKeyShape {
  readonly kind: 'primary' | 'unique'
  readonly columns: readonly string[]
}

/** Columns whose values, where none is NULL, exist in the referenced columns. Same number of columns on both sides. */
export interface ForeignKeyShape {
  readonly kind: 'foreign'
  readonly columns: readonly string[]
  readonly references: { readonly table: QualifiedName; readonly columns: readonly string[] }
}

/** A key of a table. */
export type KeyShape = UniqueKeyShape | ForeignKeyShape
