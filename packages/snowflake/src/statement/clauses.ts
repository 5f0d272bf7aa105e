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

const typeShape = /^[A-Z_][A-Z0-9_ ]*(?:\([A-Z0-9_ ,()"$]*\))?$/

/**
 * A type in normal form as SQL.
 *
 * @throws SNOWFLAKE.BAD_TYPE when it is more than one type: physical types come from contracts.
 */
export function typeText(type: string): SqlFragment {
  if (!typeShape.test(type) || !isClosed(type)) throw badType(type)
  return sql.trusted(type)
}

/** Whether the parenthesis that opens first closes last. */
function isClosed(type: string): boolean {
  let depth = 0
  for (const [at, sign] of [...type].entries()) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth < 0 || (sign === ')' && depth === 0 && at < type.length - 1)) return false
  }
  return depth === 0
}
