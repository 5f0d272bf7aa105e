import type { ColumnShape, KeyShape, TableShape, TagShape } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'

/** CREATE TABLE with its columns, keys, comment and tags. */
export function createTable(
  { name, columns, keys, comment, tags }: TableShape,
  type: (column: ColumnShape) => SqlFragment,
): SqlFragment {
  const lines = [
    ...columns.map(
      (each) =>
        sql`${sql.identifier(each.name)} ${type(each)}${each.required ? sql` NOT NULL` : sql.empty}${each.comment === undefined ? sql.empty : sql` COMMENT ${sql.literal(each.comment)}`}${tagClause(each.tags)}`,
    ),
    ...keys.map(keyClause),
  ]
  const remark = comment === undefined ? sql.empty : sql`\nCOMMENT = ${sql.literal(comment)}`
  const labels = tags.length === 0 ? sql.empty : sql`\n${assignments(tags)}`
  return sql`CREATE TABLE ${sql.name(name)} (\n  ${sql.join(lines, sql`,\n  `)}\n)${labels}${remark}`
}

/** A key outside the columns. RELY lets the optimizer trust it: the contract promises what the platform does not enforce. */
export function keyClause(key: KeyShape): SqlFragment {
  const columns = names(key.columns)
  if (key.kind === 'foreign')
    return sql`FOREIGN KEY ${columns} REFERENCES ${sql.name(key.references.table)} ${names(key.references.columns)} RELY`
  return key.kind === 'primary' ? sql`PRIMARY KEY ${columns} RELY` : sql`UNIQUE ${columns} RELY`
}

const names = (columns: readonly string[]) => sql`(${sql.join(columns.map(sql.identifier))})`

const tagClause = (tags: readonly TagShape[]) => (tags.length === 0 ? sql.empty : sql` ${assignments(tags)}`)

const assignments = (tags: readonly TagShape[]) =>
  sql`WITH TAG (${sql.join(tags.map(({ tag, value }) => sql`${sql.name(tag)} = ${sql.literal(value)}`))})`
