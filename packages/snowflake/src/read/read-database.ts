import type { SqlRow } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { DatabaseObject } from '../object/database.ts'
import type { NamedObject, SnowflakeObject } from '../object/snowflake-object.ts'
import type { AccountReader } from './account-reader.ts'
import { ownerOf } from './owner-of.ts'
import { readRelations } from './read-relations.ts'
import { withTags } from './read-tags.ts'
import { required, text } from './row.ts'
import { fileFormatOf, namedIn, schemaOf, tagOf } from './show-object.ts'

/** Everything in a database, from its row in SHOW DATABASES: a fixed number of statements, whatever it holds, beside tags. */
export async function readDatabase(reader: AccountReader, row: SqlRow): Promise<readonly SnowflakeObject[]> {
  const name = required(row, 'name')
  const database: DatabaseObject = {
    kind: 'database',
    name: { name },
    comment: text(row, 'comment'),
    tags: [],
  }
  const show = async (
    what: SqlFragment,
    make: (row: SqlRow) => NamedObject,
  ): Promise<readonly SnowflakeObject[]> => {
    const rows = await reader.rows(sql`SHOW ${what} IN DATABASE ${sql.identifier(name)}`)
    return rows.filter(isUserObject).flatMap((each) => {
      const object = make(each)
      return [object, ...ownerOf(each, object)]
    })
  }
  const found = await Promise.all([
    show(sql`SCHEMAS`, (each) => schemaOf(each, name)),
    show(sql`TAGS`, tagOf),
    show(sql`STAGES`, (each) => ({ kind: 'stage', name: namedIn(each), comment: text(each, 'comment') })),
    show(sql`FILE FORMATS`, fileFormatOf),
    // Source: https://docs.snowflake.com/en/sql-reference/sql/show-database-roles, which takes IN DATABASE only
    show(sql`DATABASE ROLES`, (each) => ({
      kind: 'database-role',
      name: { database: name, name: required(each, 'name') },
      comment: text(each, 'comment'),
    })),
    readRelations(reader, name),
  ])
  return withTags(reader, name, [database, ...ownerOf(row, database), ...found.flat()])
}

const isUserObject = (row: SqlRow): boolean =>
  text(row, 'schema_name') !== 'INFORMATION_SCHEMA' && text(row, 'name') !== 'INFORMATION_SCHEMA'
