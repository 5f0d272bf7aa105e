import type { Catalog } from '../catalog/catalog.ts'
import type { Column } from '../catalog/object/column.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { Tag } from '../catalog/object/tag.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { nameParts } from '../catalog/securable-name.ts'
import { type OutputColumn, textType } from '../translate/emitted.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions/tag_references */
export const tagReferenceColumns: readonly OutputColumn[] = [
  'TAG_DATABASE',
  'TAG_SCHEMA',
  'TAG_NAME',
  'TAG_VALUE',
  'LEVEL',
  'OBJECT_DATABASE',
  'OBJECT_SCHEMA',
  'OBJECT_NAME',
  'DOMAIN',
  'COLUMN_NAME',
  'APPLY_METHOD',
].map((name) => ({ name, type: textType }))

/** The tag with an id. */
function tagById({ account }: Catalog, id: number): Tag | undefined {
  for (const database of account.databases.values())
    for (const schema of database.schemas.values())
      for (const tag of objectsOf(schema, 'TAG').values()) if (tag.id === id) return tag
  return undefined
}

/** The tags in force on an object or a column: its own, and those of what is around it that it does not override. */
export function tagReferences(
  catalog: Catalog,
  levels: readonly {
    readonly level: string
    readonly tags: ReadonlyMap<number, string>
    readonly own: boolean
  }[],
  object: AnySecurable,
  domain: string,
  column: Column | null,
): readonly (readonly unknown[])[] {
  const seen = new Set<number>()
  const parts = nameParts(object)
  const [name, schema, database] = [...parts].reverse()
  return levels.flatMap(({ level, tags, own }) =>
    [...tags].flatMap(([id, value]) => {
      const tag = tagById(catalog, id)
      if (tag === undefined || seen.has(id)) return []
      seen.add(id)
      return [
        [
          tag.schema.database.name,
          tag.schema.name,
          tag.name,
          value,
          level,
          database ?? null,
          schema ?? null,
          name,
          domain,
          column?.name ?? null,
          own ? 'MANUAL' : 'INHERITED',
        ],
      ]
    }),
  )
}
