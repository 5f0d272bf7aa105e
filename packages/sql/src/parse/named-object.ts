import type { NamedObject } from '../tree/name/named-object.ts'
import type { ObjectName } from '../tree/name/object-name.ts'
import type { ObjectType } from '../tree/name/object-type.ts'
import type { TypeName } from '../tree/type/type-name.ts'
import type { Cursor } from './cursor.ts'
import { parseList } from './list.ts'
import { atIdentifier, parseObjectName } from './name.ts'
import type { Fields } from './node.ts'
import { parseObjectType } from './object-type.ts'
import { parseType } from './type.ts'

/** The type of an object, or the class of an instance. */
export interface TypeOrClass {
  readonly objectType: ObjectType
  readonly class: ObjectName | undefined
}

/** Classes that are in the search path of every session. Source: https://docs.snowflake.com/en/sql-reference-classes */
const classNames: ReadonlySet<string> = new Set(
  `ANOMALY_DETECTION BUDGET CLASSIFICATION CLASSIFICATION_PROFILE CUSTOM_CLASSIFIER DOCUMENT_INTELLIGENCE FORECAST
  TOP_INSIGHTS`.split(/\s+/),
)

/** Whether the name of a class comes next: one with dots, or one that everybody knows with a name behind it. */
export const atClass = (cursor: Cursor): boolean =>
  cursor.peek().kind === 'word' &&
  (cursor.atSymbol('.', 1) || (atClassWord(cursor) && atIdentifier(cursor, 1)))

/** Whether the name of a class that is known without dots comes next. */
export const atClassWord = (cursor: Cursor): boolean =>
  cursor.peek().kind === 'word' && classNames.has(cursor.peek().value)

/** `TABLE`, `MASKING POLICY`, `SNOWFLAKE.ML.FORECAST` when it comes next. */
export function findTypeOrClass(cursor: Cursor): TypeOrClass | undefined {
  if (atClass(cursor)) return { objectType: 'INSTANCE', class: parseObjectName(cursor, 'a class') }
  const objectType = parseObjectType(cursor)
  return objectType && { objectType, class: undefined }
}

/** `TABLE`, `MASKING POLICY`, `SNOWFLAKE.ML.FORECAST`. */
const parseTypeOrClass = (cursor: Cursor): TypeOrClass =>
  findTypeOrClass(cursor) ?? cursor.fail('the type of an object')

/** The name behind a type, with the types of the arguments of a function. */
export function parseNamed(cursor: Cursor, { objectType, class: ofClass }: TypeOrClass): Fields<NamedObject> {
  const name = parseObjectName(cursor, 'a name', objectType === 'INDEX' ? 4 : 3)
  return { objectType, class: ofClass, name, argumentTypes: parseArgumentTypes(cursor, objectType) }
}

/** `TABLE a.b.c`, `FUNCTION f(NUMBER)`. */
export const parseNamedObject = (cursor: Cursor): Fields<NamedObject> =>
  parseNamed(cursor, parseTypeOrClass(cursor))

function parseArgumentTypes(cursor: Cursor, objectType: ObjectType): readonly TypeName[] | undefined {
  if (!/FUNCTION|PROCEDURE/.test(objectType) || !cursor.takeSymbol('(')) return undefined
  const types = cursor.atSymbol(')') ? [] : parseList(cursor, parseType)
  cursor.expectSymbol(')')
  return types
}
