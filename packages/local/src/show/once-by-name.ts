import { signatureOf } from '../catalog/signature-of.ts'
import type { NameContext } from '../engine/find-object.ts'

interface InSchema {
  readonly kind: string
  readonly name: string
  /** What is temporary hides others of its name. */
  readonly temporaryIn?: unknown
  readonly schema: { readonly name: string; readonly database: { readonly name: string } }
}

/**
 * One object of each name, that of the current schema before others.
 *
 * Source: the note on SHOW without IN in https://docs.snowflake.com/en/sql-reference/sql/show-tables
 */
export function onceByName<Kind extends InSchema>(objects: readonly Kind[], context: NameContext): Kind[] {
  const rank = ({ schema, temporaryIn }: Kind): number => {
    const isCurrent = schema.name === context.schema && schema.database.name === context.database
    return (isCurrent ? 2 : 0) + (temporaryIn === undefined ? 0 : 1)
  }
  const chosen = new Map<string, Kind>()
  for (const each of objects) {
    const known = chosen.get(nameOf(each))
    if (known === undefined || rank(each) > rank(known)) chosen.set(nameOf(each), each)
  }
  return objects.filter((each) => chosen.get(nameOf(each)) === each)
}

/** Routines of one name have arguments of other types. */
const nameOf = (object: InSchema): string =>
  object.kind === 'FUNCTION' || object.kind === 'PROCEDURE' ? signatureOf(object as never) : object.name
