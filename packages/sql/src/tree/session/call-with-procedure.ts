import type { RoutineParts } from '../ddl/routine.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'
import type { CommonTable } from '../query/with.ts'
import type { Call } from './call.ts'

/**
 * `WITH name AS PROCEDURE (…) RETURNS … AS '…' CALL name(…)`: a procedure that lives for one call.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/call-with
 */
export interface CallWithProcedure extends NodeBase, RoutineParts {
  readonly kind: 'callWithProcedure'
  readonly name: Identifier
  readonly properties: readonly Property[]
  /** Tables that the arguments of the call may read. */
  readonly tables: readonly CommonTable[]
  readonly call: Call
}
