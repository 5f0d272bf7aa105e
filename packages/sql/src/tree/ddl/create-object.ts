import type { ObjectType } from '../name/object-type.ts'
import type { Phrase } from '../property/phrase.ts'
import type { CreateBase } from './create-base.ts'

/**
 * CREATE of an object that is a name with options and a few clauses. Which clauses its page allows stands in
 * `src/reference`. Source: https://docs.snowflake.com/en/sql-reference/sql/create
 */
export interface CreateObject extends CreateBase {
  readonly kind: 'createObject'
  readonly objectType: ObjectType
  /** What stands before the type: TEMPORARY, SECURE, … */
  readonly modifiers: readonly string[]
  /** In the order of the text. */
  readonly clauses: readonly Phrase[]
  /** What ends the statement: `AS query`, `FROM SPECIFICATION '…'`. */
  readonly body?: Phrase
}
