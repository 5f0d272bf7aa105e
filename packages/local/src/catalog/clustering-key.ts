import type { Relation } from './object/relation.ts'

/** The clustering key of a table, a dynamic table or a materialized view, as SHOW has it; null for none. */
export function clusteringKey(relation: Relation): string | null {
  const clustered = relation.kind === 'VIEW' ? relation.materialized : relation
  return clustered?.clusterBy ?? null
}
