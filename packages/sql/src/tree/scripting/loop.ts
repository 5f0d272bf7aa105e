import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'

/** What every loop has. */
interface LoopBase extends NodeBase {
  readonly statements: readonly Statement[]
  /** Stands behind its END; BREAK and CONTINUE name it. */
  readonly label?: Identifier
}

/** `LOOP … END LOOP`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/loop */
export interface Loop extends LoopBase {
  readonly kind: 'loop'
}

/** `WHILE (…) DO … END WHILE`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/while */
export interface While extends LoopBase {
  readonly kind: 'while'
  readonly condition: Expression
}

/** `REPEAT … UNTIL (…) END REPEAT`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/repeat */
export interface Repeat extends LoopBase {
  readonly kind: 'repeat'
  readonly until: Expression
}

/** `FOR i IN [REVERSE] from TO to DO … END FOR`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/for */
export interface ForRange extends LoopBase {
  readonly kind: 'forRange'
  readonly variable: Identifier
  readonly reverse: boolean
  readonly from: Expression
  readonly to: Expression
}

/** `FOR row IN {cursor | resultset} DO … END FOR`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/for */
export interface ForEach extends LoopBase {
  readonly kind: 'forEach'
  readonly variable: Identifier
  readonly source: Identifier
}
