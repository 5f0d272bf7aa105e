import type { ObjectName } from '../name/object-name.ts'
import type { Statement } from '../statement.ts'
import type { CreateBase, TargetState } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-alert */
export interface CreateAlert extends CreateBase {
  readonly kind: 'createAlert'
  /** `FROM TEMPLATE name`; then there is neither condition nor action. */
  readonly template?: ObjectName
  /** Only where it is defined. */
  readonly state?: TargetState
  /** A query, SHOW or CALL: the action runs when it gives a row. */
  readonly condition?: Statement
  readonly action?: Statement
}
