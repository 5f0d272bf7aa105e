import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { Property } from '../property/property.ts'
import type { TagAssignment } from '../property/tag-assignment.ts'
import type { ColumnChange } from './column-change.ts'
import type { ColumnDefinition } from './column-definition.ts'
import type { Constraint } from './constraint.ts'

/** What an {@link Alter} does. */
export type AlterAction =
  | AddColumns
  | DropColumns
  | RenameColumn
  | AlterColumn
  | AddConstraint
  | DropConstraint
  | RenameTo
  | SwapWith
  | SetProperties
  | UnsetProperties
  | SetTags
  | UnsetTags
  | AddAllowedValues
  | DropAllowedValues
  | ChangeState
  | Phrase

/** `ADD [COLUMN] [IF NOT EXISTS] …, …`. */
export interface AddColumns extends NodeBase {
  readonly kind: 'addColumns'
  readonly ifNotExists: boolean
  readonly columns: readonly ColumnDefinition[]
}

/** `DROP [COLUMN] [IF EXISTS] …, …`. */
export interface DropColumns extends NodeBase {
  readonly kind: 'dropColumns'
  readonly ifExists: boolean
  readonly columns: readonly Identifier[]
}

/** `RENAME COLUMN from TO to`. */
export interface RenameColumn extends NodeBase {
  readonly kind: 'renameColumn'
  readonly from: Identifier
  readonly to: Identifier
}

/** `ALTER | MODIFY [COLUMN] column …`. */
export interface AlterColumn extends NodeBase {
  readonly kind: 'alterColumn'
  readonly column: Identifier
  readonly change: ColumnChange
}

/** `ADD [CONSTRAINT name] …`. */
export interface AddConstraint extends NodeBase {
  readonly kind: 'addConstraint'
  readonly constraint: Constraint
}

/** `DROP PRIMARY KEY`, `DROP UNIQUE (…)`, `DROP FOREIGN KEY (…)`, `DROP CONSTRAINT name`. */
export interface DropConstraint extends NodeBase {
  readonly kind: 'dropConstraint'
  readonly type: 'PRIMARY KEY' | 'UNIQUE' | 'FOREIGN KEY' | 'CONSTRAINT'
  readonly name?: Identifier
  readonly columns: readonly Identifier[]
  readonly behavior?: 'CASCADE' | 'RESTRICT'
}

/** `RENAME TO name`. */
export interface RenameTo extends NodeBase {
  readonly kind: 'renameTo'
  readonly name: ObjectName
}

/** `SWAP WITH name`. */
export interface SwapWith extends NodeBase {
  readonly kind: 'swapWith'
  readonly name: ObjectName
}

/** `SET KEY = value …`, COMMENT and TARGET_LAG among them. */
export interface SetProperties extends NodeBase {
  readonly kind: 'setProperties'
  readonly properties: readonly Property[]
}

/** `UNSET KEY, …`. */
export interface UnsetProperties extends NodeBase {
  readonly kind: 'unsetProperties'
  /** Upper case. */
  readonly keys: readonly string[]
}

/** `SET TAG name = 'value', …`. */
export interface SetTags extends NodeBase {
  readonly kind: 'setTags'
  readonly tags: readonly TagAssignment[]
}

/** `UNSET TAG name, …`. */
export interface UnsetTags extends NodeBase {
  readonly kind: 'unsetTags'
  readonly names: readonly ObjectName[]
}

/** `ADD ALLOWED_VALUES 'a', …` of a tag. */
export interface AddAllowedValues extends NodeBase {
  readonly kind: 'addAllowedValues'
  readonly values: readonly string[]
}

/** `DROP ALLOWED_VALUES 'a', …` of a tag. */
export interface DropAllowedValues extends NodeBase {
  readonly kind: 'dropAllowedValues'
  readonly values: readonly string[]
}

/** `REFRESH`, `SUSPEND`, `RESUME` of a dynamic table or a warehouse. */
export interface ChangeState extends NodeBase {
  readonly kind: 'changeState'
  readonly state: 'REFRESH' | 'SUSPEND' | 'RESUME'
}
