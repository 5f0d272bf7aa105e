import type { Argument } from '../expression/function-call.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { CreateBase } from './create-base.ts'

/**
 * CREATE of an instance of a class: a forecast, a budget, a classifier.
 * Source: https://docs.snowflake.com/en/sql-reference/snowflake-db-classes
 */
export interface CreateInstance extends CreateBase {
  readonly kind: 'createInstance'
  readonly class: ObjectName
  readonly arguments: readonly Argument[]
}
