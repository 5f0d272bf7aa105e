import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Job } from './job.ts'

/** `name RESULTSET [{DEFAULT | :=} [ASYNC] (statement)]`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/declare#resultset-declaration-syntax */
export interface ResultSetDeclaration extends NodeBase {
  readonly kind: 'resultSetDeclaration'
  readonly name: Identifier
  readonly value?: Job
}
