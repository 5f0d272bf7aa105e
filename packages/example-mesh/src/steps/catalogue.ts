import { type Catalog, createCatalog, createMemoryStore, summarizeCheckRun } from '@mesh/catalog'
import type { LineageGraph } from '@mesh/lineage'
import { type CheckRun, describeCheck } from '@mesh/quality'
import type { Mesh } from '../mesh.ts'

/** Registers contracts, products, check results and lineage in a catalogue in memory. */
export async function fillCatalog(mesh: Mesh, run: CheckRun, graph: LineageGraph): Promise<Catalog> {
  const catalog = createCatalog({ store: createMemoryStore() })
  for (const contract of mesh.contracts) {
    const { id, version } = contract
    await catalog.publishContract(contract)
    await catalog.recordQuality(
      { id, version },
      summarizeCheckRun(run, { contract: id, describe: describeCheck }),
    )
  }
  for (const product of mesh.products) await catalog.publishProduct(product)
  await catalog.recordLineage(graph.edges())
  return catalog
}
