import type { SqlRow, TagShape } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { formatObjectName, type ObjectAddress } from '../object/address.ts'
import { isNamedObject, type SnowflakeObject } from '../object/snowflake-object.ts'
import type { AccountReader } from './account-reader.ts'
import { required, text } from './row.ts'

/** Objects asked about in one statement. */
const batchSize = 25

/**
 * The same objects with the tags that are attached to them and to their columns; tags that come down from a container are
 * left out.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/tag_references
 */
export async function withTags(
  reader: AccountReader,
  database: string,
  objects: readonly SnowflakeObject[],
): Promise<readonly SnowflakeObject[]> {
  const taggable = objects.filter((object) => isNamedObject(object) && 'tags' in object) as Taggable[]
  const batches = Array.from({ length: Math.ceil(taggable.length / batchSize) }, (_, index) =>
    taggable.slice(index * batchSize, (index + 1) * batchSize),
  )
  const rows = (await Promise.all(batches.map((batch) => reader.rows(references(database, batch))))).flat()
  const tags = Map.groupBy(rows, (row) => tagPlace(Number(row.OBJECT), text(row, 'COLUMN_NAME')))
  const places = new Map(taggable.map((object, index) => [object as SnowflakeObject, index]))
  return objects.map((object) => {
    const place = places.get(object)
    if (place === undefined || !isNamedObject(object) || !('tags' in object)) return object
    const at = (column: string) => sortTags((tags.get(tagPlace(place, column)) ?? []).map(tagOf))
    if (!('columns' in object)) return { ...object, tags: at('') }
    const columns = object.columns.map((column) => ({ ...column, tags: at(column.name) }))
    return { ...object, tags: at(''), columns } as SnowflakeObject
  })

  function references(home: string, batch: readonly Taggable[]): SqlFragment {
    return sql.join(
      batch.flatMap((object) => {
        const index = sql.literal(taggable.indexOf(object))
        const source = sql.name({ database: home, schema: 'INFORMATION_SCHEMA', name: 'TAG_REFERENCES' })
        const columns = sql.name({
          database: home,
          schema: 'INFORMATION_SCHEMA',
          name: 'TAG_REFERENCES_ALL_COLUMNS',
        })
        const name = sql.literal(formatObjectName(object.name))
        const fields = sql`${index} AS OBJECT, TAG_DATABASE, TAG_SCHEMA, TAG_NAME, TAG_VALUE`
        const own = sql`SELECT ${fields}, '' AS COLUMN_NAME FROM TABLE(${source}(${name}, ${sql.literal(domainOf(object))})) WHERE LEVEL = ${sql.literal(domainOf(object).toUpperCase())}`
        return 'columns' in object
          ? [
              own,
              sql`SELECT ${fields}, COLUMN_NAME FROM TABLE(${columns}(${name}, 'table')) WHERE LEVEL = 'COLUMN'`,
            ]
          : [own]
      }),
      sql`\nUNION ALL\n`,
    )
  }
}

type Taggable = ObjectAddress & { readonly columns?: readonly unknown[] }

const tagPlace = (object: number, column: string): string => `${object} ${column}`

/** Views and dynamic tables are tables to TAG_REFERENCES. */
function domainOf({ kind }: ObjectAddress): string {
  return kind === 'database' || kind === 'schema' ? kind : 'table'
}

const tagOf = (row: SqlRow): TagShape => ({
  tag: {
    database: required(row, 'TAG_DATABASE'),
    schema: required(row, 'TAG_SCHEMA'),
    name: required(row, 'TAG_NAME'),
  },
  value: text(row, 'TAG_VALUE'),
})

const sortTags = (tags: readonly TagShape[]): readonly TagShape[] =>
  [...tags].sort((left, right) => (formatObjectName(left.tag) < formatObjectName(right.tag) ? -1 : 1))
