import type { ObjectType } from '../tree/name/object-type.ts'

/** What the reference says of an object that is a name with options: its clauses, in the notation of phrases. */
export interface ObjectGrammar {
  readonly type: ObjectType
  /** The last part of the address of its CREATE page. */
  readonly page: string
  /** Whether there is no CREATE of it. @defaultValue false */
  readonly alterOnly?: boolean
  /** Words that may stand before the type. */
  readonly modifiers?: readonly string[]
  /** Clauses of CREATE beside `KEY = value`, COMMENT and TAG, in any order. */
  readonly create?: readonly string[]
  /** Clauses that end a CREATE: `AS <query>`. */
  readonly body?: readonly string[]
  /** First words of the clauses that no CREATE can do without. */
  readonly required?: readonly string[]
  /** Whether ALTER may leave out the name and mean the object of the session. @defaultValue false */
  readonly unnamed?: boolean
  /** Clauses of ALTER beside SET, UNSET, RENAME TO and tags. */
  readonly alter?: readonly string[]
  /** Clauses that may stand behind SET or RENAME TO. */
  readonly after?: readonly string[]
  /** Whether the names behind UNSET may stand without commas. @defaultValue false */
  readonly looseUnset?: boolean
  /** What ALTER can put the object into with one word. */
  readonly states?: readonly ('REFRESH' | 'SUSPEND' | 'RESUME')[]
}
