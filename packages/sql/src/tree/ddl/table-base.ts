import type { Expression } from '../expression/expression.ts'
import type { Phrase } from '../property/phrase.ts'
import type { Query } from '../query/query.ts'
import type { AttachedPolicy } from './attached-policy.ts'
import type { ColumnDefinition } from './column-definition.ts'
import type { Constraint } from './constraint.ts'
import type { CreateBase } from './create-base.ts'
import type { TableSource } from './table-source.ts'

/** What the CREATE of every kind of table has. */
export interface TableBase extends CreateBase {
  readonly columns: readonly ColumnDefinition[]
  /** Those that stand beside the columns. */
  readonly constraints: readonly Constraint[]
  /** What the table takes its columns from, instead of a list: LIKE, USING TEMPLATE, FROM ARCHIVE OF. */
  readonly source?: TableSource
  readonly clusterBy: readonly Expression[]
  readonly copyGrants: boolean
  readonly policies: readonly AttachedPolicy[]
  /** COPY TAGS, WITH CONTACT (…) and other rare clauses, in the order of the text. */
  readonly clauses: readonly Phrase[]
  /** `AS query`. */
  readonly query?: Query
}
