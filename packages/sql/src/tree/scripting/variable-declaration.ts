import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { TypeName } from '../type/type-name.ts'
import type { ScriptValue } from './script-value.ts'

/** `name [type] [{DEFAULT | :=} value]`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/declare#variable-declaration-syntax */
export interface VariableDeclaration extends NodeBase {
  readonly kind: 'variableDeclaration'
  readonly name: Identifier
  readonly type?: TypeName
  readonly value?: ScriptValue
}
