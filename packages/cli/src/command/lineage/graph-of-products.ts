import { lowerContract, lowerProduct } from '@mesh/contracts'
import type { Diagnostic } from '@mesh/core'
import { createLineageGraph, type LineageGraph, traceSql } from '@mesh/lineage'
import { createCatalogOf } from '@mesh/sql'
import type { DefinitionSet } from '../../definition/definition-set.ts'

/** The lineage graph of everything that the products' transformations say, and what could not be traced. */
export function graphOfProducts({ contracts, products }: DefinitionSet): {
  readonly graph: LineageGraph
  readonly diagnostics: readonly Diagnostic[]
} {
  const graph = createLineageGraph()
  const catalog = createCatalogOf(contracts.flatMap((contract) => lowerContract(contract)))
  const diagnostics = products.flatMap((product) => {
    const { namespace, transformations } = lowerProduct(product, { contracts, products })
    return transformations.flatMap(({ query, target }) => {
      const traced = traceSql(query, { catalog, session: namespace, target })
      graph.add(traced.edges)
      return traced.diagnostics
    })
  })
  return { graph, diagnostics }
}
