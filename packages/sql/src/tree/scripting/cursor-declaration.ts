import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Query } from '../query/query.ts'

/** `name CURSOR FOR {query | resultset}`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/declare#cursor-declaration-syntax */
export interface CursorDeclaration extends NodeBase {
  readonly kind: 'cursorDeclaration'
  readonly name: Identifier
  readonly source: Query | Identifier
}
