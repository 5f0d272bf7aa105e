import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { TagAssignment } from '../property/tag-assignment.ts'
import type { Query } from '../query/query.ts'
import type { AttachedPolicy } from './attached-policy.ts'
import type { CreateBase } from './create-base.ts'

/** What the CREATE of every kind of view with a query has. */
export interface ViewBase extends CreateBase {
  readonly secure: boolean
  readonly columns: readonly ViewColumn[]
  readonly copyGrants: boolean
  readonly policies: readonly AttachedPolicy[]
  /** COPY TAGS, WITH CONTACT (…) and other rare clauses, in the order of the text. */
  readonly clauses: readonly Phrase[]
  readonly query: Query
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-view */
export interface CreateView extends ViewBase {
  readonly kind: 'createView'
  readonly temporary: boolean
  readonly recursive: boolean
}

/** A column of a view: its type comes from the query. */
export interface ViewColumn extends NodeBase {
  readonly kind: 'viewColumn'
  readonly name: Identifier
  readonly policies: readonly AttachedPolicy[]
  readonly tags: readonly TagAssignment[]
  readonly comment?: string
}
