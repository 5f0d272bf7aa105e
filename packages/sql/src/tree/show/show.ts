import type { TextOrBind } from '../expression/text-or-bind.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { Property } from '../property/property.ts'
import type { ShowType } from './show-type.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show */
export interface Show extends NodeBase {
  readonly kind: 'show'
  readonly terse: boolean
  readonly objectType: ShowType
  /** The class of which instances are shown. */
  readonly class?: ObjectName
  readonly history: boolean
  readonly like?: TextOrBind
  readonly in?: ShowScope
  /** What only some kinds have: `ROOT ONLY` of tasks, `VERSION v` of functions in a model. In the order of the text. */
  readonly clauses: readonly Phrase[]
  readonly startsWith?: TextOrBind
  readonly limit?: number
  /** `LIMIT n FROM 'name'`. */
  readonly from?: string
  /** `WITH PRIVILEGES …`. */
  readonly privileges: readonly string[]
  readonly properties: readonly Property[]
}

/** `IN ACCOUNT`, `IN DATABASE name`, `IN name`. */
export interface ShowScope extends NodeBase {
  readonly kind: 'showScope'
  /** What stands in place of IN. */
  readonly relation?: 'ON' | 'FOR' | 'TO' | 'BY' | 'OWNED BY'
  /** Absent where the text gives a name alone. */
  readonly objectType?: ObjectType | 'SESSION' | 'CLASS'
  readonly name?: ObjectName
}
