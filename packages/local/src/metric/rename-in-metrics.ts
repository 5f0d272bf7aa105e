import type { Relation } from '../catalog/object/relation.ts'

/** Tells the metrics of a table that a column has another name. */
export function renameInMetrics(relation: Relation, from: string, to: string): void {
  relation.metrics = (relation.metrics ?? []).map((each) => ({
    ...each,
    columns: each.columns.map((name) => (name === from ? to : name)),
  }))
}
