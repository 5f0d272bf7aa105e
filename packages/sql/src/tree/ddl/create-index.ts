import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-index */
export interface CreateIndex extends CreateBase {
  readonly kind: 'createIndex'
  readonly table: ObjectName
  readonly columns: readonly Identifier[]
  readonly include: readonly Identifier[]
}
