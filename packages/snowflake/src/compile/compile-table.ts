import type { KeyShape, NamespaceShape, TableShape } from '@mesh/core'
import { canonicalJson } from '@mesh/core'
import type { TableObject } from '../object/table.ts'
import { compileColumns, compileTags } from './compile-columns.ts'

/** The stored form of a table that files are loaded into. */
export function compileTable(table: TableShape, namespace: NamespaceShape): TableObject {
  const primary = table.keys.flatMap((key) => (key.kind === 'primary' ? key.columns : []))
  return {
    kind: 'table',
    name: { ...namespace, ...table.name },
    columns: compileColumns(table.columns, primary, namespace),
    keys: sortKeys(table.keys.map((key) => withFullNames(key, namespace))),
    comment: table.comment ?? '',
    tags: compileTags(table.tags, namespace),
  }
}

/** Keys in one order, so that two lists of the same keys are equal. */
export const sortKeys = (keys: readonly KeyShape[]): readonly KeyShape[] =>
  [...keys].sort((left, right) => (canonicalJson(left) < canonicalJson(right) ? -1 : 1))

const withFullNames = (key: KeyShape, namespace: NamespaceShape): KeyShape =>
  key.kind === 'foreign'
    ? { ...key, references: { ...key.references, table: { ...namespace, ...key.references.table } } }
    : key
