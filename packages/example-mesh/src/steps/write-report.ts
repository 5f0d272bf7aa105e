import { writeFile } from 'node:fs/promises'
import { type Catalog, renderCatalogReport } from '@mesh/catalog'
import { type LineageGraph, renderLineage } from '@mesh/lineage'

/** Writes the catalogue as one HTML file that opens anywhere. */
export async function writeReport(file: string, catalog: Catalog, graph: LineageGraph): Promise<void> {
  const html = await renderCatalogReport(catalog, {
    title: 'The example mesh',
    lineageSvg: renderLineage(graph, 'svg'),
  })
  await writeFile(file, html)
}
