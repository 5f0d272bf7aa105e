import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { TypeName } from '../type/type-name.ts'
import type { AttachPolicy, DetachPolicy, SetTags, UnsetTags } from './alter-action.ts'

/** What an {@link AlterColumn} does. Source: https://docs.snowflake.com/en/sql-reference/sql/alter-table-column */
export type ColumnChange =
  | SetDataType
  | SetNotNull
  | DropNotNull
  | SetDefault
  | DropDefault
  | SetComment
  | UnsetComment
  | SetTags
  | UnsetTags
  | AttachPolicy
  | DetachPolicy
  | Phrase

/** `[SET DATA] TYPE type`. */
export interface SetDataType extends NodeBase {
  readonly kind: 'setDataType'
  readonly type: TypeName
  /** `RENAME FIELDS`: fields of a structured type keep their data under another name. */
  readonly renameFields?: boolean
}

/** `SET NOT NULL`. */
export interface SetNotNull extends NodeBase {
  readonly kind: 'setNotNull'
}

/** `DROP NOT NULL`. */
export interface DropNotNull extends NodeBase {
  readonly kind: 'dropNotNull'
}

/** `SET DEFAULT value`. */
export interface SetDefault extends NodeBase {
  readonly kind: 'setDefault'
  readonly value: Expression
}

/** `DROP DEFAULT`. */
export interface DropDefault extends NodeBase {
  readonly kind: 'dropDefault'
}

/** `COMMENT 'text'`. */
export interface SetComment extends NodeBase {
  readonly kind: 'setComment'
  readonly comment: string
}

/** `UNSET COMMENT`. */
export interface UnsetComment extends NodeBase {
  readonly kind: 'unsetComment'
}
