import type { ColumnShape, NamespaceShape, TagShape } from '@mesh/core'
import { snowflakeDialect } from '@mesh/sql'
import { formatObjectName } from '../object/address.ts'
import type { ColumnDefinition, ResultColumnDefinition } from '../object/column-definition.ts'
import { normalType } from '../type/normal-type.ts'

/** The stored form of the columns of a table. A column of a primary key refuses NULL, whatever the contract says. */
export function compileColumns(
  columns: readonly ColumnShape[],
  primary: readonly string[],
  namespace: NamespaceShape,
): readonly ColumnDefinition[] {
  return columns.map((column) => ({
    ...compileResultColumn(column, namespace),
    type: normalType(column.physicalType ?? snowflakeDialect.type(column.type)),
    nullable: !column.required && !primary.includes(column.name),
    ...(column.id !== undefined && { id: column.id }),
  }))
}

/** The part of a column that a view or a dynamic table declares. */
export const compileResultColumn = (
  { name, comment, tags }: ColumnShape,
  namespace: NamespaceShape,
): ResultColumnDefinition => ({ name, comment: comment ?? '', tags: compileTags(tags, namespace) })

/** Tags with full names, sorted: a tag without a database and a schema lives beside the product's tables. */
export const compileTags = (tags: readonly TagShape[], namespace: NamespaceShape): readonly TagShape[] =>
  tags
    .map(({ tag, value }) => ({ tag: { ...namespace, ...tag }, value }))
    .sort((left, right) => (formatObjectName(left.tag) < formatObjectName(right.tag) ? -1 : 1))
