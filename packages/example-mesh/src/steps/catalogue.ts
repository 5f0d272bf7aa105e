import { type Catalog, createCatalog, createMemoryStore, summarizeQuality } from '@mesh/catalog'
import type { LineageGraph } from '@mesh/lineage'
import type { CheckRun } from '@mesh/quality'
import type { Mesh } from '../mesh.ts'

/** Registers contracts, products, check results and lineage in a catalogue in memory. */
export async function fillCatalog(mesh: Mesh, run: CheckRun, graph: LineageGraph): Promise<Catalog> {
  const catalog = createCatalog({ store: createMemoryStore() })
  for (const contract of mesh.contracts) {
    await catalog.publishContract(contract)
    const results = run.results.filter((each) => each.check.source?.contract.id === contract.id)
    await catalog.recordQuality(
      { id: contract.id, version: contract.version },
      summarizeQuality({ ...run, results }),
    )
  }
  for (const product of mesh.products) await catalog.publishProduct(product)
  await catalog.recordLineage(graph.edges())
  return catalog
}
