import type { Phrase } from '../property/phrase.ts'
import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-database */
export interface CreateDatabase extends CreateBase {
  readonly kind: 'createDatabase'
  readonly transient: boolean
  /** FROM SHARE, FROM LISTING, AS REPLICA OF, WITH CONTACT (…). */
  readonly clauses: readonly Phrase[]
}
