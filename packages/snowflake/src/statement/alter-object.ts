import type { KeyShape, TagShape } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { ObjectAddress } from '../object/address.ts'
import type { ColumnDefinition } from '../object/column-definition.ts'
import { columnClause, columnNames, keyClause, typeText } from './clauses.ts'
import { objectType } from './object-type.ts'

const alter = ({ kind, name }: ObjectAddress): SqlFragment => sql`ALTER ${objectType(kind)} ${sql.name(name)}`

const column = (address: ObjectAddress, name: string): SqlFragment =>
  sql`${alter(address)} MODIFY COLUMN ${sql.identifier(name)}`

/** Sets the comment of an object, or removes it when it is empty. */
export const alterComment = (address: ObjectAddress, comment: string): SqlFragment =>
  comment === ''
    ? sql`${alter(address)} UNSET COMMENT`
    : sql`${alter(address)} SET COMMENT = ${sql.literal(comment)}`

/** Attaches a tag to an object or to one of its columns. */
export const setTag = (address: ObjectAddress, { tag, value }: TagShape, name?: string): SqlFragment =>
  sql`${name === undefined ? alter(address) : column(address, name)} SET TAG ${sql.name(tag)} = ${sql.literal(value)}`

/** Detaches a tag. */
export const unsetTag = (address: ObjectAddress, { tag }: TagShape, name?: string): SqlFragment =>
  sql`${name === undefined ? alter(address) : column(address, name)} UNSET TAG ${sql.name(tag)}`

/** Adds a column to a table. */
export const addColumn = (table: ObjectAddress, definition: ColumnDefinition): SqlFragment =>
  sql`${alter(table)} ADD COLUMN ${columnClause(definition)}`

/** Drops a column of a table, with its data. */
export const dropColumn = (table: ObjectAddress, name: string): SqlFragment =>
  sql`${alter(table)} DROP COLUMN ${sql.identifier(name)}`

/** Renames a column of a table. */
export const renameColumn = (table: ObjectAddress, before: string, after: string): SqlFragment =>
  sql`${alter(table)} RENAME COLUMN ${sql.identifier(before)} TO ${sql.identifier(after)}`

/** Changes the type of a column in place. */
export const alterColumnType = (table: ObjectAddress, name: string, type: string): SqlFragment =>
  sql`${column(table, name)} SET DATA TYPE ${typeText(type)}`

/** Allows or refuses NULL. */
export const alterColumnNull = (table: ObjectAddress, name: string, nullable: boolean): SqlFragment =>
  sql`${column(table, name)} ${nullable ? sql`DROP NOT NULL` : sql`SET NOT NULL`}`

/** Sets the comment of a column; an empty one is how Snowflake stores none. */
export const alterColumnComment = (table: ObjectAddress, name: string, comment: string): SqlFragment =>
  sql`${column(table, name)} COMMENT ${sql.literal(comment)}`

/** Adds a key to a table. */
export const addKey = (table: ObjectAddress, key: KeyShape): SqlFragment =>
  sql`${alter(table)} ADD ${keyClause(key)}`

/** Drops a key of a table by its columns, so that no constraint name has to be known. */
export function dropKey(table: ObjectAddress, key: KeyShape): SqlFragment {
  switch (key.kind) {
    case 'primary':
      return sql`${alter(table)} DROP PRIMARY KEY`
    case 'unique':
      return sql`${alter(table)} DROP UNIQUE ${columnNames(key.columns)}`
    case 'foreign':
      return sql`${alter(table)} DROP FOREIGN KEY ${columnNames(key.columns)}`
  }
}

/** Fills one column of all rows from another, converted by CAST. */
export const copyColumn = (table: ObjectAddress, from: string, to: string, type: string): SqlFragment =>
  sql`UPDATE ${sql.name(table.name)} SET ${sql.identifier(to)} = CAST(${sql.identifier(from)} AS ${typeText(type)})`

/** Drops an object if it is there. */
export const dropObject = ({ kind, name }: ObjectAddress): SqlFragment =>
  sql`DROP ${objectType(kind)} IF EXISTS ${sql.name(name)}`

/** `ALTER … SET <clause>` for properties that only one kind of object has. */
export const alterSet = (address: ObjectAddress, clause: SqlFragment): SqlFragment =>
  sql`${alter(address)} SET ${clause}`
