import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { ScriptValue } from './script-value.ts'

/**
 * `name := value`.
 * Source: https://docs.snowflake.com/en/developer-guide/snowflake-scripting/variables#assigning-a-value-to-a-declared-variable
 */
export interface Assign extends NodeBase {
  readonly kind: 'assign'
  readonly name: Identifier
  readonly value: ScriptValue
}
