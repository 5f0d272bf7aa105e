import { count, type Facts, instant, text } from './fact.ts'
import type { AnyFound } from './found.ts'

/** What views tell of objects of every kind. */
export const objectFacts: Facts<AnyFound> = {
  COMMENT: text(({ object }) => object.comment),
  CREATED: instant(({ object }) => object.createdOn),
  LAST_ALTERED: instant(({ object, deleted }) => deleted ?? lastAltered(object)),
  LAST_DDL: instant(({ object, deleted }) => deleted ?? object.lastDdl?.at ?? object.createdOn),
  LAST_DDL_BY: text(({ object }) => object.lastDdl?.by ?? null),
  DELETED: instant(({ deleted }) => deleted),
  OWNER_ROLE_TYPE: text(({ object, deleted }) => (deleted === null ? object.owner?.kind : null)),
}

/** Facts of an object in a schema, under the names that begin with the word of its kind: `STAGE_NAME`, `STAGE_SCHEMA`. */
export function namedFacts(word: string): Facts<InSchema> {
  return {
    [`${word}_ID`]: count(({ object }) => object.id),
    [`${word}_NAME`]: text(({ object }) => object.name),
    [`${word}_OWNER`]: text(({ object }) => object.owner?.name),
    [`${word}_SCHEMA`]: text(({ object }) => object.schema.name),
    [`${word}_SCHEMA_ID`]: count(({ object }) => object.schema.id),
    [`${word}_CATALOG`]: text(({ object }) => object.schema.database.name),
    [`${word}_CATALOG_ID`]: count(({ object }) => object.schema.database.id),
  }
}

interface InSchema {
  readonly object: Extract<AnyFound['object'], { readonly schema: unknown }>
}

function lastAltered(object: AnyFound['object']): number {
  const changedOn = 'columns' in object ? object.changedOn : undefined
  return Math.max(object.createdOn, object.lastDdl?.at ?? 0, changedOn ?? 0)
}
