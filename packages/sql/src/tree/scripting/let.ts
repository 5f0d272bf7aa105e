import type { NodeBase } from '../node.ts'
import type { CursorDeclaration } from './cursor-declaration.ts'
import type { ResultSetDeclaration } from './result-set-declaration.ts'
import type { VariableDeclaration } from './variable-declaration.ts'

/** A declaration between statements. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/let */
export interface Let extends NodeBase {
  readonly kind: 'let'
  readonly declaration: VariableDeclaration | CursorDeclaration | ResultSetDeclaration
}
