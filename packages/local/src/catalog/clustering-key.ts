import type { Relation } from './object/relation.ts'

/** The clustering key of a table or a materialized view, as SHOW has it; null for none. */
export function clusteringKey(relation: Relation): string | null {
  if (relation.kind === 'TABLE') return relation.clusterBy ?? null
  return relation.kind === 'VIEW' ? (relation.materialized?.clusterBy ?? null) : null
}
