import { invalidIdentifier } from '../errors.ts'
import { formatIdentifier, parseIdentifier } from './identifier.ts'

/**
 * The name of an object on the platform. Every part is the exact stored name, never its quoted spelling; a part that is
 * absent is taken from the session.
 */
export interface QualifiedName {
  readonly database?: string
  readonly schema?: string
  readonly name: string
}

const part = /"(?:[^"]|"")*"|[^."\s]+/y

/**
 * Reads `name`, `schema.name` or `database.schema.name` by Snowflake's identifier rules.
 *
 * @throws CORE.INVALID_IDENTIFIER when a part is no identifier, or there are none or more than three.
 * @example
 * parseQualifiedName('sales.public."Order lines"') // { database: 'SALES', schema: 'PUBLIC', name: 'Order lines' }
 */
export function parseQualifiedName(text: string): QualifiedName {
  const parts: string[] = []
  for (let at = 0; ; at += 1) {
    part.lastIndex = at
    const found = part.exec(text)?.[0]
    if (found === undefined) throw invalidIdentifier(text, 'a part of the name is missing or malformed')
    parts.push(parseIdentifier(found))
    at += found.length
    if (at === text.length) break
    if (text[at] !== '.') throw invalidIdentifier(text, 'its parts are not joined by "."')
  }
  const [name, schema, database, ...rest] = parts.reverse()
  if (name === undefined || rest.length > 0) throw invalidIdentifier(text, 'it has more than three parts')
  return { ...(database !== undefined && { database }), ...(schema !== undefined && { schema }), name }
}

/**
 * Writes a name with as few quotes as possible: `SALES.PUBLIC."Order lines"`.
 *
 * @throws CORE.INVALID_IDENTIFIER when a part cannot be stored by Snowflake, or a database stands without a schema.
 */
export function formatQualifiedName({ database, schema, name }: QualifiedName): string {
  if (database !== undefined && schema === undefined)
    throw invalidIdentifier(name, 'it has a database but no schema')
  return [database, schema, name]
    .flatMap((each) => (each === undefined ? [] : [formatIdentifier(each)]))
    .join('.')
}

/** Whether two names have the same parts, exactly. */
export function sameQualifiedName(left: QualifiedName, right: QualifiedName): boolean {
  return left.database === right.database && left.schema === right.schema && left.name === right.name
}
