import { formatIdentifier, type QualifiedName } from '@mesh/core'
import type { AnySecurable } from './object/securable.ts'

/** The exact parts of an object's full name, from the outermost. */
export function nameParts(object: AnySecurable): readonly string[] {
  if ('schema' in object) return [object.schema.database.name, object.schema.name, object.name]
  if ('database' in object) return [object.database.name, object.name]
  return [object.name]
}

/** The full name as SQL spells it: `SALES.PUBLIC."Order lines"`. */
export const fullName = (object: AnySecurable): string => nameParts(object).map(formatIdentifier).join('.')

/** A name as it was asked for, in SQL spelling. */
export const askedName = ({ database, schema, name }: QualifiedName): string =>
  [database, schema, name].flatMap((part) => (part === undefined ? [] : [formatIdentifier(part)])).join('.')

/** The kind in words, as Snowflake's messages have it: `DYNAMIC TABLE`. */
export const kindInWords = (object: AnySecurable): string => object.kind.replaceAll('_', ' ')
