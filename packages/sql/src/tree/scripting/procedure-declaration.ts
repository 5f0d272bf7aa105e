import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { TypeField, TypeName } from '../type/type-name.ts'
import type { Block } from './block.ts'

/**
 * `name PROCEDURE (…) RETURNS {type | TABLE (…)} AS block`: a procedure that only its block sees.
 * Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/declare#nested-stored-procedure-declaration-syntax
 */
export interface ProcedureDeclaration extends NodeBase {
  readonly kind: 'procedureDeclaration'
  readonly name: Identifier
  readonly parameters: readonly TypeField[]
  /** Absent for a table. */
  readonly returns?: TypeName
  /** Columns of the table that it returns; empty when they are not told. */
  readonly columns: readonly TypeField[]
  readonly body: Block
}
