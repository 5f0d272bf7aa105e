import type { NamespaceShape, TableShape, TransformationShape } from '@mesh/core'
import type { DynamicTableObject } from '../object/dynamic-table.ts'
import type { ViewObject } from '../object/view.ts'
import { normalLag } from '../type/normal-lag.ts'
import { compileResultColumn, compileTags } from './compile-columns.ts'

/** The view or dynamic table that a transformation becomes; `table` is its promise, when a port makes one. */
export function compileTransformation(
  { target, materialization, query, targetLag }: TransformationShape,
  table: TableShape | undefined,
  namespace: NamespaceShape,
  warehouse: string,
): ViewObject | DynamicTableObject {
  const common = {
    name: { ...namespace, ...target },
    columns: (table?.columns ?? []).map((column) => compileResultColumn(column, namespace)),
    query: query.trim().replace(/;\s*$/, ''),
    comment: table?.comment ?? '',
    tags: compileTags(table?.tags ?? [], namespace),
  }
  return materialization === 'view'
    ? { kind: 'view', ...common, secure: false }
    : { kind: 'dynamic-table', ...common, targetLag: normalLag(targetLag ?? 'DOWNSTREAM'), warehouse }
}
