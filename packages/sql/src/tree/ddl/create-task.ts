import type { Expression } from '../expression/expression.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { Phrase } from '../property/phrase.ts'
import type { Statement } from '../statement.ts'
import type { CreateBase, TargetState } from './create-base.ts'

/** WAREHOUSE, SCHEDULE, FINALIZE and parameters of the session are properties. Source: https://docs.snowflake.com/en/sql-reference/sql/create-task */
export interface CreateTask extends CreateBase {
  readonly kind: 'createTask'
  /** Tasks that run before. */
  readonly after: readonly ObjectName[]
  /** EXECUTE AS USER, WITH CONTACT (…). */
  readonly clauses: readonly Phrase[]
  readonly when?: Expression
  /** Only where it is defined. */
  readonly state?: TargetState
  readonly body: Statement
}
