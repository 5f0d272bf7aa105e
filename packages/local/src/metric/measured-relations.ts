import type { Catalog } from '../catalog/catalog.ts'
import type { Relation } from '../catalog/object/relation.ts'

/** The tables and views of the account that something is measured of. */
export function* measuredRelations({ account }: Catalog): Generator<Relation> {
  for (const { schemas } of account.databases.values())
    for (const { relations } of schemas.values())
      for (const each of relations.values()) if ((each.metrics?.length ?? 0) > 0) yield each
}
