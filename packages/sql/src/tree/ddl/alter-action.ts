import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { Property } from '../property/property.ts'
import type { TagAssignment } from '../property/tag-assignment.ts'
import type { AttachedPolicy, PolicyType } from './attached-policy.ts'
import type { ColumnChange } from './column-change.ts'
import type { ColumnDefinition } from './column-definition.ts'
import type { Constraint } from './constraint.ts'
import type { DataMetric } from './data-metric.ts'

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
  | AttachPolicy
  | DetachPolicy
  | AlterDataMetrics
  | AlterConstraint
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
  readonly behavior?: 'CASCADE' | 'RESTRICT'
}

/** `RENAME COLUMN from TO to`. */
export interface RenameColumn extends NodeBase {
  readonly kind: 'renameColumn'
  readonly ifExists?: boolean
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
  readonly ifExists?: boolean
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
  /** What has no `=`: SECURE, CONTACT steward = jane, EXECUTE AS USER … */
  readonly clauses?: readonly Phrase[]
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

/** `ADD ROW ACCESS POLICY …`, `SET AGGREGATION POLICY …`, `SET MASKING POLICY …`. */
export interface AttachPolicy extends NodeBase {
  readonly kind: 'attachPolicy'
  readonly verb: 'ADD' | 'SET'
  readonly policy: AttachedPolicy
  /** In place of the one that is there. */
  readonly force: boolean
}

/** `DROP ROW ACCESS POLICY p`, `DROP ALL ROW ACCESS POLICIES`, `UNSET MASKING POLICY`. */
export interface DetachPolicy extends NodeBase {
  readonly kind: 'detachPolicy'
  readonly verb: 'DROP' | 'UNSET'
  readonly type: PolicyType
  readonly policy?: ObjectName
  readonly all: boolean
  /** Keys that an aggregation policy is taken from, where it stays for others. */
  readonly keys?: readonly Phrase[]
}

/** `ADD | DROP | MODIFY DATA METRIC FUNCTION …`. */
export interface AlterDataMetrics extends NodeBase {
  readonly kind: 'alterDataMetrics'
  readonly verb: 'ADD' | 'DROP' | 'MODIFY'
  readonly metrics: readonly DataMetric[]
}

/** `ALTER CONSTRAINT name RELY`, `ALTER PRIMARY KEY (…) NORELY`. */
export interface AlterConstraint extends NodeBase {
  readonly kind: 'alterConstraint'
  readonly type: DropConstraint['type']
  readonly name?: Identifier
  readonly columns: readonly Identifier[]
  /** Upper case. */
  readonly characteristics: readonly string[]
}
