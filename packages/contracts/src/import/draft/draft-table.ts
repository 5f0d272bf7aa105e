import type { KeyShape, LogicalType, QualifiedName, TagShape } from '@mesh/core'
import type { CustomProperty } from '../../odcs/custom-property.ts'
import type { QualityRule } from '../../odcs/quality.ts'

/** A table while statements say more and more of it. Names are exact stored names. */
export interface DraftTable {
  name: QualifiedName
  /** `view`, `dynamic table`, …; absent for a plain table. */
  physicalType?: string
  comment?: string
  columns: DraftColumn[]
  keys: DraftKey[]
  tags: TagShape[]
  quality: QualityRule[]
  customProperties: CustomProperty[]
}

/** A column of a {@link DraftTable}. */
export interface DraftColumn {
  name: string
  /** Absent where only a query knows it, and for types that no logical type describes. */
  type?: LogicalType
  physicalType?: string
  required: boolean
  comment?: string
  classification?: string
  id?: string
  tags: TagShape[]
  transformLogic?: string
  customProperties: CustomProperty[]
}

/** A key of a {@link DraftTable}, with the name of its constraint. */
export type DraftKey = KeyShape & { readonly name?: string }
