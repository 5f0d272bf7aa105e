import type { Diagnostic, ProductShape } from '@mesh/core'
import { createCatalogOf } from '@mesh/sql'
import { createLineageGraph } from '../graph/create-lineage-graph.ts'
import type { LineageGraph } from '../graph/lineage-graph.ts'
import { traceSql } from './trace-sql.ts'

/** The lineage between the tables of products. */
export interface ProductLineage {
  readonly graph: LineageGraph
  /** What could not be traced, and why. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Traces every query that fills a table of the products. The tables that the products promise are the catalogue, so columns
 * are known without a database.
 *
 * @example
 * const { graph } = traceProducts(products.map((each) => lowerProduct(each, { contracts, products })))
 */
export function traceProducts(products: readonly ProductShape[]): ProductLineage {
  const graph = createLineageGraph()
  const catalog = createCatalogOf(products.flatMap(({ outputs }) => outputs.flatMap((port) => port.tables)))
  const diagnostics = products.flatMap(({ namespace, transformations }) =>
    transformations.flatMap(({ query, target }) => {
      const trace = traceSql(query, { catalog, session: namespace, target })
      graph.add(trace.edges)
      return trace.diagnostics
    }),
  )
  return { graph, diagnostics }
}
