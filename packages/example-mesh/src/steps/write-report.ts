import { writeFile } from 'node:fs/promises'
import { renderCatalogReport, summarizeCheckRun } from '@mesh/catalog'
import { type LineageGraph, renderLineage } from '@mesh/lineage'
import { type CheckRun, describeCheck } from '@mesh/quality'
import type { Mesh } from '../mesh.ts'

/** Writes products, contracts, check results and lineage as one HTML file that opens anywhere. */
export async function writeReport(
  file: string,
  mesh: Mesh,
  run: CheckRun,
  graph: LineageGraph,
): Promise<void> {
  const html = renderCatalogReport({
    title: 'The example mesh',
    subtitle:
      'Four domains on real data: flights, airports, bird strikes, and the punctuality derived from them.',
    products: mesh.products,
    contracts: mesh.contracts,
    checks: summarizeCheckRun(run, { describe: describeCheck }).results,
    lineageSvg: renderLineage(graph, 'svg'),
    lineageText: renderLineage(graph, 'text'),
    generatedAt: run.startedAt,
    nextSteps: [
      {
        title: 'Read a contract',
        command:
          'npm run -s mesh -- contract export packages/example-mesh/src/domains/airports/airports.ts --to markdown',
      },
      {
        title: 'Lint one',
        command:
          'npm run -s mesh -- contract lint packages/example-mesh/src/domains/safety/bird-strikes.odcs.yaml',
      },
      { title: 'Start a Snowflake of your own', command: 'npm run -s mesh -- local start' },
    ],
  })
  await writeFile(file, html)
}
