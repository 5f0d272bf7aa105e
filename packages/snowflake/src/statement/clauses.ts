import type { KeyShape, TagShape } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { badType } from '../errors.ts'
import type { ColumnDefinition, ResultColumnDefinition } from '../object/column-definition.ts'

/** `COMMENT = '…'`, or nothing. */
export const commentClause = (comment: string | undefined): SqlFragment =>
  comment === undefined || comment === '' ? sql.empty : sql` COMMENT = ${sql.literal(comment)}`

/** `WITH TAG (a = 'v', …)`, or nothing. */
export const tagClause = (tags: readonly TagShape[]): SqlFragment =>
  tags.length === 0
    ? sql.empty
    : sql` WITH TAG (${sql.join(tags.map(({ tag, value }) => sql`${sql.name(tag)} = ${sql.literal(value)}`))})`

/** A column of CREATE TABLE or ADD COLUMN. */
export const columnClause = ({ name, type, nullable, comment, tags }: ColumnDefinition): SqlFragment =>
  sql`${sql.identifier(name)} ${typeText(type)}${nullable ? sql.empty : sql` NOT NULL`}${columnComment(comment)}${tagClause(tags)}`

/** The column list of a view or a dynamic table, or nothing. */
export const resultColumns = (columns: readonly ResultColumnDefinition[]): SqlFragment =>
  columns.length === 0
    ? sql.empty
    : sql` (\n  ${sql.join(
        columns.map(({ name, comment }) => sql`${sql.identifier(name)}${columnComment(comment)}`),
        sql`,\n  `,
      )}\n)`

const columnComment = (comment: string): SqlFragment =>
  comment === '' ? sql.empty : sql` COMMENT ${sql.literal(comment)}`

/**
 * A key as an out-of-line constraint. RELY lets the optimizer trust it.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-table-constraint
 */
export function keyClause(key: KeyShape): SqlFragment {
  switch (key.kind) {
    case 'primary':
      return sql`PRIMARY KEY ${columnNames(key.columns)} RELY`
    case 'unique':
      return sql`UNIQUE ${columnNames(key.columns)} RELY`
    case 'foreign':
      return sql`FOREIGN KEY ${columnNames(key.columns)} REFERENCES ${sql.name(key.references.table)} ${columnNames(key.references.columns)} RELY`
  }
}

/** `(A, "b")` */
export const columnNames = (names: readonly string[]): SqlFragment =>
  sql`(${sql.join(names.map(sql.identifier))})`

const typeWord = /^[A-Z_][A-Z0-9_ ]*(\([0-9, ]+\))?$/

/** A type in normal form; structured types are checked for balance of what could end a column definition. */
export function typeText(type: string): SqlFragment {
  if (!typeWord.test(type) && /[;'\\]|--|\/\*/.test(type)) throw badType(type)
  return sql.trusted(type)
}
