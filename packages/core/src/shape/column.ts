import type { LogicalType } from '../type/logical-type.ts'
import type { TagShape } from './tag.ts'

/** One column of a {@link TableShape}. */
export interface ColumnShape {
  /** Exact stored name. */
  readonly name: string
  readonly type: LogicalType
  /** The platform's own spelling of the type (`NUMBER(10,2)`), when the contract gives one. It wins over `type` in DDL. */
  readonly physicalType?: string
  /** Whether NULL is refused. */
  readonly required: boolean
  readonly comment?: string
  /** Sensitivity of the values, in the organisation's own words (`public`, `internal`, `confidential`, …). */
  readonly classification?: string
  readonly tags: readonly TagShape[]
  /** The stable id of the column in its contract: what tells a rename from a removal. */
  readonly id?: string
}
