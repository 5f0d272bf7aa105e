import { formatAddress, type ObjectAddress } from './address.ts'

/** Keys of the containers of an object, outermost first. */
export function parentsOf({ name: { database, schema } }: ObjectAddress): readonly string[] {
  if (database === undefined) return []
  const outer = formatAddress({ kind: 'database', name: { name: database } })
  return schema === undefined
    ? [outer]
    : [outer, formatAddress({ kind: 'schema', name: { database, name: schema } })]
}
