import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { TagAssignment } from '../property/tag-assignment.ts'
import type { Query } from '../query/query.ts'
import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-view */
export interface CreateView extends CreateBase {
  readonly kind: 'createView'
  readonly secure: boolean
  readonly temporary: boolean
  readonly recursive: boolean
  readonly columns: readonly ViewColumn[]
  readonly copyGrants: boolean
  readonly query: Query
}

/** A column of a view: its type comes from the query. */
export interface ViewColumn extends NodeBase {
  readonly kind: 'viewColumn'
  readonly name: Identifier
  readonly tags: readonly TagAssignment[]
  readonly comment?: string
}
