import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { Phrase } from '../property/phrase.ts'
import type { TimeTravel } from '../table/table-history.ts'
import type { CreateBase } from './create-base.ts'

/** `CREATE <type> name CLONE source`. Source: https://docs.snowflake.com/en/sql-reference/sql/create-clone */
export interface CreateClone extends CreateBase {
  readonly kind: 'createClone'
  readonly objectType: ObjectType
  /** TRANSIENT, TEMPORARY, READ ONLY; ICEBERG of a dynamic table. */
  readonly modifiers: readonly string[]
  readonly source: ObjectName
  readonly at?: TimeTravel
  /** COPY GRANTS, IGNORE HYBRID TABLES and others, in the order of the text. */
  readonly clauses: readonly Phrase[]
}
