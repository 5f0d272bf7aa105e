export { columnRef } from '../edge/column-ref.ts'
export { datasetRef } from '../edge/dataset-ref.ts'
export type { DeclaredEvidence, LineageEvidence, SqlEvidence } from '../edge/evidence.ts'
export { formatRef } from '../edge/format-ref.ts'
export { isColumnRef } from '../edge/is-column-ref.ts'
export type {
  DirectEdge,
  DirectSubtype,
  EdgeEnds,
  EdgeKind,
  EdgeSubtype,
  IndirectEdge,
  IndirectSubtype,
  LineageEdge,
} from '../edge/lineage-edge.ts'
export { directSubtypes, indirectSubtypes } from '../edge/lineage-edge.ts'
export type { ColumnRef, DatasetRef, LineageRef } from '../edge/lineage-ref.ts'
export { refKey } from '../edge/ref-key.ts'
export { createLineageGraph } from '../graph/create-lineage-graph.ts'
export type { LineageGraph, LineageWalk, ReachedRef, WalkOptions } from '../graph/lineage-graph.ts'
export type { Impact, ImpactHit, ImpactOptions, ImpactVerdict } from '../impact/impact.ts'
export { impactVerdicts } from '../impact/impact.ts'
export { impactOf } from '../impact/impact-of.ts'
export type { LineageFormat, RenderOptions } from '../render/render-lineage.ts'
export { lineageFormats, renderLineage } from '../render/render-lineage.ts'
export type { ProductLineage } from '../trace/trace-products.ts'
export { traceProducts } from '../trace/trace-products.ts'
export type { LineageTrace, TraceOptions } from '../trace/trace-sql.ts'
export { traceSql } from '../trace/trace-sql.ts'
export type { TracedOutput, TracedSource } from '../trace/traced-output.ts'
