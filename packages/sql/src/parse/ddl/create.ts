import type { CreateStatement } from '../../tree/ddl/create-statement.ts'
import { type ObjectType, objectTypes } from '../../tree/name/object-type.ts'
import type { UnknownStatement } from '../../tree/unknown-statement.ts'
import type { Cursor } from '../cursor.ts'
import { atClass } from '../named-object.ts'
import { parseObjectType } from '../object-type.ts'
import { parseUnknownObject } from '../statement/unknown-statement.ts'
import { parseClone, parseFromBackup } from './create-clone.ts'
import { type CreateHead, type NamedHead, parseCreatedName } from './create-head.ts'
import { parseCreateInstance } from './create-instance.ts'
import { parseModifiers } from './create-modifiers.ts'
import { parseCreateObject } from './create-object.ts'
import { createRules } from './create-rules.ts'

/** `CREATE [OR REPLACE | OR ALTER] …` of any object. */
export function parseCreate(cursor: Cursor): CreateStatement | UnknownStatement {
  const start = cursor.start()
  cursor.expect('CREATE')
  const orAlter = cursor.take('OR', 'ALTER')
  const orReplace = !orAlter && cursor.take('OR', 'REPLACE')
  return parseCreated(cursor, { start, orReplace, orAlter })
}

/** What follows CREATE and DEFINE. */
export function parseCreated(
  cursor: Cursor,
  first: Omit<CreateHead, 'modifiers'>,
): CreateStatement | UnknownStatement {
  const modifiers = parseModifiers(cursor)
  const head: CreateHead = { ...first, modifiers }
  if (atClass(cursor)) return parseCreateInstance(cursor, head)
  const objectType = findType(cursor, modifiers)
  if (objectType === undefined) return parseUnknownObject(cursor, head.start, objectTypes)
  const rule = modifiers.has('ADAPTIVE') ? undefined : createRules.get(objectType)
  if (rule === undefined) return parseCreateObject(cursor, head, objectType)
  const named: NamedHead = { ...head, objectType, ...parseCreatedName(cursor) }
  const isClone = cursor.at('CLONE')
  for (const each of modifiers)
    if (!rule.modifiers.includes(each) && !(isClone && each === 'READ ONLY'))
      cursor.fail(`no ${each} before ${objectType}`)
  if (isClone) return parseClone(cursor, named)
  if (cursor.at('FROM', 'BACKUP', 'SET') || cursor.at('FROM', 'SNAPSHOT', 'SET'))
    return parseFromBackup(cursor, named)
  return rule.parse(cursor, named)
}

function findType(cursor: Cursor, modifiers: Set<string>): ObjectType | undefined {
  if (cursor.take('DYNAMIC', 'ICEBERG', 'TABLE')) {
    modifiers.add('ICEBERG')
    return 'DYNAMIC TABLE'
  }
  const found = parseObjectType(cursor)
  if (found === undefined) for (const word of ['TEMPORARY', 'TRANSIENT', 'SECURE']) cursor.at(word)
  return found
}
