import type { Show } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Database, Relation, Schema } from '../catalog/securable.ts'
import type { Execution } from '../engine/execution.ts'
import { findDatabase, findRelation, findSchema, schemaOf } from '../engine/find-object.ts'

/** What SHOW looks through. */
export interface ShowScope {
  readonly databases: readonly Database[]
  readonly schemas: readonly Schema[]
  readonly relation?: Relation
}

/** Where SHOW looks: as it says, else the current schema or database, else the account. */
export function scopeOf(
  { state: { catalog }, session }: Execution,
  { in: inside, objectType }: Show,
): ShowScope {
  const everywhere = [...catalog.account.databases.values()]
  const whole = (databases: readonly Database[]): ShowScope => ({
    databases,
    schemas: databases.flatMap((each) => [...each.schemas.values()]),
  })
  const ofSchemas = objectType === 'SCHEMA' || objectType === 'DATABASE ROLE'
  if (inside === undefined) {
    const current = catalog.account.databases.get(session.database ?? '')
    const schema = current?.schemas.get(session.schema ?? '')
    if (current === undefined) return whole(everywhere)
    return schema === undefined || ofSchemas ? whole([current]) : { databases: [current], schemas: [schema] }
  }
  if (inside.objectType === 'ACCOUNT') return whole(everywhere)
  if (inside.name === undefined) {
    const current = findDatabase(catalog, session.database ?? '')
    if (inside.objectType !== 'SCHEMA') return whole([current])
    const schema = findSchema(catalog, { name: session.schema ?? '' }, session)
    return { databases: [current], schemas: [schema] }
  }
  const name = toQualifiedName(inside.name)
  switch (inside.objectType) {
    case 'DATABASE':
      return whole([findDatabase(catalog, name.name)])
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC TABLE': {
      const schema = schemaOf(catalog, name, session)
      return {
        databases: [schema.database],
        schemas: [schema],
        relation: findRelation(catalog, name, session),
      }
    }
    case 'SCHEMA': {
      const schema = findSchema(catalog, name, session)
      return { databases: [schema.database], schemas: [schema] }
    }
    default: {
      if (ofSchemas) return whole([findDatabase(catalog, name.name)])
      if (objectType === 'COLUMN' || objectType.endsWith(' KEY')) {
        const schema = schemaOf(catalog, name, session)
        return {
          databases: [schema.database],
          schemas: [schema],
          relation: findRelation(catalog, name, session),
        }
      }
      const schema = findSchema(catalog, name, session)
      return { databases: [schema.database], schemas: [schema] }
    }
  }
}
