import type { ShowScope } from '../../tree/show/show.ts'
import type { ShowType } from '../../tree/show/show-type.ts'
import type { Cursor } from '../cursor.ts'
import { atIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseObjectType } from '../object-type.ts'

/** `IN ACCOUNT`, `IN [DATABASE | SCHEMA | …] name`, `ON ACCOUNT`, `FOR USER name` when it comes next. */
export function parseShowScope(cursor: Cursor, type: ShowType): ShowScope | undefined {
  const start = cursor.start()
  const word = cursor.takeOneOf(relationsOf(type))
  if (word === undefined) return undefined
  const relation = word === 'IN' ? undefined : word
  // A type with a dot behind it is the name of a database: `IN stage.public`.
  const objectType = cursor.atSymbol('.', 1)
    ? undefined
    : (cursor.takeOneOf(['SESSION', 'CLASS']) ?? parseObjectType(cursor))
  const alone =
    objectType === 'SESSION' || (objectType === 'ACCOUNT' && !/^(?:FAILOVER|REPLICATION) GROUP$/.test(type))
  const name = !alone && atIdentifier(cursor) && !atOption(cursor) ? parseObjectName(cursor) : undefined
  if (objectType === undefined && name === undefined)
    cursor.fail('ACCOUNT, DATABASE, SCHEMA, TABLE or a name')
  return node<ShowScope>({ kind: 'showScope', relation, objectType, name, span: cursor.span(start) })
}

function relationsOf(type: ShowType): readonly ('IN' | NonNullable<ShowScope['relation']>)[] {
  if (type.endsWith('POLICY')) return ['IN', 'ON']
  if (type === 'PARAMETER') return ['IN', 'FOR']
  if (type === 'OBJECT') return ['IN', 'OWNED BY']
  if (type === 'DELEGATED AUTHORIZATION') return ['BY', 'TO']
  if (type === 'MFA METHOD' || /^USER .*(?:PAIR|TOKEN|METHOD)$/.test(type)) return ['FOR']
  return ['IN']
}

/** Whether an option of SHOW comes next: its word is no name there. */
const atOption = (cursor: Cursor): boolean =>
  cursor.at('STARTS', 'WITH') ||
  cursor.at('EXCLUDE', 'JOBS') ||
  (cursor.at('LIMIT') && cursor.peek(1).kind === 'number') ||
  (cursor.at('ROOT', 'ONLY') && cursor.peek(2).kind !== 'word')
