import type { QualifiedName } from '../name/qualified-name.ts'
import type { ColumnShape } from './column.ts'
import type { KeyShape } from './key.ts'
import type { TagShape } from './tag.ts'

/** A table, view or dynamic table as a contract promises it: what every package downstream of contracts reads. */
export interface TableShape {
  readonly kind: 'table'
  readonly name: QualifiedName
  readonly columns: readonly ColumnShape[]
  readonly keys: readonly KeyShape[]
  readonly comment?: string
  readonly tags: readonly TagShape[]
}
