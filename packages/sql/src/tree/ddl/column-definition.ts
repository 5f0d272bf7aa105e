import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { TagAssignment } from '../property/tag-assignment.ts'
import type { TypeName } from '../type/type-name.ts'
import type { AttachedPolicy } from './attached-policy.ts'
import type { Constraint } from './constraint.ts'

/** A column of CREATE TABLE, CREATE DYNAMIC TABLE or ADD COLUMN. */
export interface ColumnDefinition extends NodeBase {
  readonly kind: 'columnDefinition'
  readonly name: Identifier
  /** Absent where the query gives it. */
  readonly type?: TypeName
  readonly collation?: string
  readonly default?: Expression
  readonly identity?: Identity
  /** `[GENERATED ALWAYS] AS (expression) [VIRTUAL]`. */
  readonly computed?: Expression
  readonly notNull: boolean
  readonly constraints: readonly Constraint[]
  readonly policies: readonly AttachedPolicy[]
  readonly tags: readonly TagAssignment[]
  readonly comment?: string
  /** `PRIVACY DOMAIN BETWEEN (a, b) | IN (…) | REFERENCES t (a)`. */
  readonly privacyDomain?: Phrase
  /** Of a column that ADD COLUMN adds behind another. The first has it in the action. */
  readonly ifNotExists?: boolean
}

/** `AUTOINCREMENT | IDENTITY [(start, increment)]`. */
export interface Identity extends NodeBase {
  readonly kind: 'identity'
  readonly start: number
  readonly increment: number
  readonly order?: 'ORDER' | 'NOORDER'
}
