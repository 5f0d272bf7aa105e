import type { Diagnostic, ProductShape } from '@mesh/core'
import { createLineageGraph, type LineageGraph, traceSql } from '@mesh/lineage'
import { createCatalogOf } from '@mesh/sql'

/** The column lineage of every query that fills a table of the products. */
export function traceLineage(shapes: readonly ProductShape[]): {
  readonly graph: LineageGraph
  readonly diagnostics: readonly Diagnostic[]
} {
  const graph = createLineageGraph()
  const catalog = createCatalogOf(shapes.flatMap(({ outputs }) => outputs.flatMap((port) => port.tables)))
  const diagnostics = shapes.flatMap(({ namespace, transformations }) =>
    transformations.flatMap(({ query, target }) => {
      const trace = traceSql(query, { catalog, session: namespace, target })
      graph.add(trace.edges)
      return trace.diagnostics
    }),
  )
  return { graph, diagnostics }
}
