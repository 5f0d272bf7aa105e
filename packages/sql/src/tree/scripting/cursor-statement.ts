import type { Expression } from '../expression/expression.ts'
import type { Placeholder } from '../expression/parameter.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** `OPEN cursor [USING (…)]`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/open */
export interface OpenCursor extends NodeBase {
  readonly kind: 'openCursor'
  readonly cursor: Identifier
  readonly using: readonly Expression[]
}

/** `FETCH cursor INTO variable, …`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/fetch */
export interface FetchCursor extends NodeBase {
  readonly kind: 'fetchCursor'
  readonly cursor: Identifier
  readonly into: readonly (Identifier | Placeholder)[]
}

/** `CLOSE cursor`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/close */
export interface CloseCursor extends NodeBase {
  readonly kind: 'closeCursor'
  readonly cursor: Identifier
}
