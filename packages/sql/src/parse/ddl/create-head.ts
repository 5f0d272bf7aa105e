import type { CreateBase, TargetState } from '../../tree/ddl/create-base.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { ObjectType } from '../../tree/name/object-type.ts'
import type { Property } from '../../tree/property/property.ts'
import type { TagAssignment } from '../../tree/property/tag-assignment.ts'
import type { Cursor } from '../cursor.ts'
import { atIdentifier, parseObjectName } from '../name.ts'
import { atProperty, parseProperty, parseTagClause } from '../property.ts'
import { parseQuoted, parseString } from '../string.ts'

/** What stands before the type of the object. */
export interface CreateHead {
  readonly start: number
  readonly orReplace: boolean
  readonly orAlter: boolean
  /** TEMPORARY, TRANSIENT, SECURE, RECURSIVE. */
  readonly modifiers: ReadonlySet<string>
  /** Whether DEFINE stands there in place of CREATE. @defaultValue false */
  readonly defined?: boolean
}

/** What stands before and in the name of the object. */
export interface NamedHead extends CreateHead {
  readonly objectType: ObjectType
  readonly ifNotExists: boolean
  readonly name: ObjectName
}

/** The fields of a CREATE that its head gives. */
export const headFields = ({ orReplace, orAlter, ifNotExists, name }: NamedHead) => ({
  orReplace,
  orAlter,
  ifNotExists,
  name,
})

/** `[IF NOT EXISTS] name`. */
export function parseCreatedName(cursor: Cursor): {
  readonly ifNotExists: boolean
  readonly name: ObjectName
} {
  const before = cursor.take('IF', 'NOT', 'EXISTS')
  const name = parseObjectName(cursor, 'the name of the object')
  // Snowflake takes it after the name too: https://docs.snowflake.com/en/sql-reference/sql/create-table
  const ifNotExists = cursor.take('IF', 'NOT', 'EXISTS') || before
  return { ifNotExists, name }
}

/** `STARTED` or `SUSPENDED` of an alert or a task that is defined. */
export const parseTargetState = (cursor: Cursor, { defined }: CreateHead): TargetState | undefined =>
  defined ? cursor.takeOneOf(['STARTED', 'SUSPENDED']) : undefined

/** Options of a CREATE, in any order. */
export type CreateOptions = Omit<Pick<CreateBase, 'properties' | 'tags' | 'comment'>, 'comment'> & {
  readonly comment: string | undefined
}

/** Reads `KEY = value`, `COMMENT = '…'` and `[WITH] TAG (…)` in any order; other clauses are tried first. */
export function parseCreateOptions(
  cursor: Cursor,
  clause: (cursor: Cursor) => boolean = () => false,
): CreateOptions {
  const properties: Property[] = []
  let tags: readonly TagAssignment[] = []
  let comment: string | undefined
  for (;;) {
    if (clause(cursor)) continue
    // `WITH` before an option says nothing: https://docs.snowflake.com/en/sql-reference/sql/create-event-table
    if (cursor.at('WITH') && atProperty(cursor, 1)) cursor.advance()
    const clauseTags = parseTagClause(cursor)
    if (clauseTags !== undefined) tags = [...tags, ...clauseTags]
    else if (cursor.at('COMMENT') && cursor.atSymbol('=', 1) && !atBind(cursor, 2)) {
      cursor.advance()
      cursor.advance()
      comment = cursor.take('NULL') ? undefined : parseQuoted(cursor, 'the comment in quotes')
    } else if (cursor.at('COMMENT') && cursor.peek(1).kind === 'string') {
      cursor.advance()
      comment = parseString(cursor)
    } else if (atProperty(cursor)) properties.push(parseProperty(cursor))
    else if (cursor.atSymbol(',') && cursor.peek(1).kind === 'word' && cursor.atSymbol('=', 2))
      cursor.advance()
    else {
      if (atValueWithoutEquals(cursor)) cursor.missed('"="', 1)
      return { properties, tags, comment }
    }
  }
}

/** Whether `:name`, `$name` or `?` stands ahead. */
const atBind = (cursor: Cursor, ahead: number): boolean =>
  cursor.atSymbol(':', ahead) ||
  cursor.peek(ahead).kind === 'variable' ||
  cursor.peek(ahead).kind === 'question'

/** `KEY 5`, `KEY '…'`, `KEY TRUE`: no clause looks like that where an option may stand. */
function atValueWithoutEquals(cursor: Cursor): boolean {
  if (!atIdentifier(cursor)) return false
  const { kind, value, text } = cursor.peek(1)
  if (kind === 'word') return value === 'TRUE' || value === 'FALSE'
  return kind === 'string' ? !text.startsWith('$$') : kind === 'number' || kind === 'stage'
}
