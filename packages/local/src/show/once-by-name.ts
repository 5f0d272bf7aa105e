import type { NameContext } from '../engine/find-object.ts'

interface InSchema {
  readonly name: string
  readonly schema: { readonly name: string; readonly database: { readonly name: string } }
}

/**
 * One object of each name, that of the current schema before others.
 *
 * Source: the note on SHOW without IN in https://docs.snowflake.com/en/sql-reference/sql/show-tables
 */
export function onceByName<Kind extends InSchema>(objects: readonly Kind[], context: NameContext): Kind[] {
  const isCurrent = ({ schema }: Kind) =>
    schema.name === context.schema && schema.database.name === context.database
  const chosen = new Map<string, Kind>()
  for (const each of objects) if (!chosen.has(each.name) || isCurrent(each)) chosen.set(each.name, each)
  return objects.filter((each) => chosen.get(each.name) === each)
}
