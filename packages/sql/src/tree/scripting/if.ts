import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'
import type { StatementBranch } from './statement-branch.ts'

/** `IF (…) THEN … [ELSEIF (…) THEN …] [ELSE …] END IF`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/if */
export interface If extends NodeBase {
  readonly kind: 'if'
  readonly branches: readonly StatementBranch[]
  readonly otherwise?: readonly Statement[]
}
