import type { ObjectName, Show } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Database } from '../catalog/object/database.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { Schema } from '../catalog/object/schema.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { Execution } from '../engine/execution.ts'
import { databaseOf, findDatabase, findRelation, findSchema } from '../engine/find-object.ts'

/** What SHOW looks through; with HISTORY also what was dropped there. */
export interface ShowScope {
  readonly databases: readonly Database[]
  readonly schemas: readonly Schema[]
  readonly relations: readonly Relation[]
  /** When each was dropped of what was dropped. */
  readonly droppedOn: ReadonlyMap<AnySecurable, number>
}

/** Where SHOW looks: as it says, else in the current database, else in the account. */
export function scopeOf(execution: Execution, statement: Show): ShowScope {
  const { catalog } = execution.state
  const { session } = execution
  const { objectType } = statement
  // What belongs to a user is no place.
  const inside = statement.in?.objectType === 'USER' ? undefined : statement.in
  const droppedOn = new Map<AnySecurable, number>()
  const withDropped = <Kind extends Database | Schema | Relation>(
    there: ReadonlyMap<string, Kind>,
    dropped: readonly { readonly object: Kind; readonly droppedOn: number }[],
  ): Kind[] => {
    if (!statement.history) return [...there.values()]
    for (const each of dropped) droppedOn.set(each.object, each.droppedOn)
    return [...there.values(), ...dropped.map(({ object }) => object)]
  }
  const ofRelations = (schemas: readonly Schema[], relations: readonly Relation[]): ShowScope => ({
    databases: [...new Set(schemas.map((each) => each.database))],
    schemas,
    relations,
    droppedOn,
  })
  const ofSchemas = (schemas: readonly Schema[]): ShowScope =>
    ofRelations(
      schemas,
      schemas.flatMap((each) => [
        ...(session.temporary.get(each)?.relations.values() ?? []),
        ...withDropped(each.relations, each.dropped),
      ]),
    )
  const ofDatabases = (databases: readonly Database[]): ShowScope => ({
    ...ofSchemas(databases.flatMap((each) => withDropped(each.schemas, each.dropped))),
    databases,
  })
  const ofSchema = (name: ObjectName) => ofSchemas([findSchema(catalog, toQualifiedName(name), session)])
  const ofRelation = (name: ObjectName) => {
    const relation = findRelation(catalog, toQualifiedName(name), session)
    return ofRelations([relation.schema], [relation])
  }
  const everything = () => ofDatabases(withDropped(catalog.account.databases, catalog.account.dropped))
  const current = () =>
    session.database === null ? everything() : ofDatabases([databaseOf(catalog, undefined, session)])
  const currentSchema = () => {
    const found = catalog.account.databases.get(session.database ?? '')?.schemas.get(session.schema ?? '')
    return found === undefined ? current() : ofSchemas([found])
  }

  if (objectType === 'DATABASE') return everything()
  if (inside === undefined) return current()
  const { name } = inside
  switch (inside.objectType) {
    case 'ACCOUNT':
      return everything()
    case 'DATABASE':
      return name === undefined ? current() : ofDatabases([findDatabase(catalog, toQualifiedName(name).name)])
    case 'SCHEMA':
      return name === undefined ? currentSchema() : ofSchema(name)
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC TABLE':
    case 'MATERIALIZED VIEW':
      return name === undefined ? currentSchema() : ofRelation(name)
    case undefined:
      if (name === undefined) return current()
      if (objectType === 'SCHEMA' || objectType === 'DATABASE ROLE')
        return ofDatabases([findDatabase(catalog, toQualifiedName(name).name)])
      return objectType === 'COLUMN' || objectType.endsWith(' KEY') ? ofRelation(name) : ofSchema(name)
    default:
      return current()
  }
}
