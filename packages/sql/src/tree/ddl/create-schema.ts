import type { Phrase } from '../property/phrase.ts'
import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-schema */
export interface CreateSchema extends CreateBase {
  readonly kind: 'createSchema'
  readonly transient: boolean
  /** `WITH MANAGED ACCESS`. */
  readonly managedAccess: boolean
  readonly clauses: readonly Phrase[]
}
