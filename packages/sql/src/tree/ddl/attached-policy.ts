import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'

/** Kinds of policies that are set on columns, tables and views. */
export type PolicyType =
  | 'MASKING'
  | 'PROJECTION'
  | 'ROW ACCESS'
  | 'AGGREGATION'
  | 'JOIN'
  | 'PRIVACY'
  | 'STORAGE LIFECYCLE'

/**
 * A policy on what it stands behind: `[WITH] MASKING POLICY p USING (a, b)` of a column, `ROW ACCESS POLICY p ON (a)` of a table or
 * a view. Source: https://docs.snowflake.com/en/sql-reference/sql/create-table
 */
export interface AttachedPolicy extends NodeBase {
  readonly kind: 'attachedPolicy'
  readonly type: PolicyType
  readonly policy: ObjectName
  /** Arguments of a masking policy, a row access policy or a storage lifecycle policy; entity keys; allowed join keys. */
  readonly columns: readonly Identifier[]
  /** `ENTITY KEY (…)` behind the first: each names entities of its own; `NO ENTITY KEY`. */
  readonly furtherKeys?: readonly Phrase[]
}
