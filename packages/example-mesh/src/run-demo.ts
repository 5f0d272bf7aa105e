import type { Catalog } from '@mesh/catalog'
import type { Terminal } from '@mesh/cli'
import { isMeshError } from '@mesh/core'
import { formatRef, renderLineage, traceProducts } from '@mesh/lineage'
import { type CheckRun, renderCheckRun } from '@mesh/quality'
import { type ApplyReport, applyPlan, explainPlan, type Plan, planProducts } from '@mesh/snowflake'
import { loadMesh } from './mesh.ts'
import { fillCatalog } from './steps/catalogue.ts'
import { checkContracts } from './steps/check-contracts.ts'
import { type LoadedRows, loadData } from './steps/load-data.ts'
import { type Proposal, proposeChange } from './steps/propose-change.ts'
import { type AccessProof, proveAccess } from './steps/prove-access.ts'
import { startPlatform } from './steps/start-platform.ts'
import { writeReport } from './steps/write-report.ts'

/** What happened, for those who want to assert it. */
export interface DemoOutcome {
  readonly firstPlan: Plan
  readonly applied: ApplyReport
  readonly loaded: LoadedRows
  readonly access: AccessProof
  readonly checks: CheckRun
  readonly edges: number
  readonly found: readonly string[]
  readonly secondPlan: Plan
  readonly proposal: Proposal
  /** Code of the failure with which `apply` refused the proposal. */
  readonly refusal: string | undefined
}

/** Brings the example mesh to life on this machine, tells about it, and leaves an HTML report. */
export async function runDemo(
  terminal: Terminal,
  options: { readonly reportFile: string; readonly signal: AbortSignal },
): Promise<DemoOutcome> {
  const { signal, reportFile } = options
  const began = performance.now()
  const step = (number: number, title: string) =>
    terminal.out(`\n${terminal.paint('heading', `${number}  ${title}`)}`)
  const note = (text: string) => terminal.out(terminal.paint('quiet', text))
  const color = terminal.colorOut

  const mesh = await loadMesh()
  step(1, 'Start Snowflake on this machine')
  const platform = await startPlatform()
  const { client } = platform
  try {
    terminal.out(`Serving at ${platform.server.url}, connected through the unmodified snowflake-sdk.`)

    step(2, 'Plan four data products and apply the plan')
    const firstPlan = await planProducts(client, mesh.shapes)
    terminal.out(explainPlan(firstPlan, 'text', { color, brief: true }).trimEnd())
    const applying = terminal.progress('Applying')
    const applied = await applyPlan(client, firstPlan, {
      signal,
      onProgress: ({ done, total }) => applying.update(done / total),
    }).finally(applying.end)
    terminal.out(`Applied ${applied.done.length} steps with ${applied.statements} statements.`)

    step(3, 'Load real data with PUT and COPY INTO')
    const loading = terminal.progress('Loading')
    const loaded = await loadData(client, mesh.shapes, {
      signal,
      onProgress: ({ table, phase, fraction }) => loading.update(fraction, `${phase} ${table}`),
    }).finally(loading.end)
    for (const [table, rows] of Object.entries(loaded))
      terminal.out(`${count(rows).padStart(10)}  rows  ${table}`)

    note('Punctuality reads the output ports that it declared, and nothing else:')
    const access = await proveAccess(platform)
    terminal.out(`  as ${access.role}: ${count(access.allowedRows)} rows of ${access.allowed}`)
    terminal.out(`  as ${access.role}: ${access.refused} refused (${access.refusal})`)

    step(4, 'Check the contracts where the data is')
    const checking = terminal.progress('Checking')
    const checks = await checkContracts(client, mesh, {
      signal,
      onProgress: ({ statements, total }) => checking.update(statements / total),
    }).finally(checking.end)
    terminal.out(renderCheckRun(checks, 'text', { color, brief: true }).trimEnd())

    step(5, 'Trace columns through the SQL of the derived product')
    const { graph } = traceProducts(mesh.shapes)
    terminal.out(renderLineage(graph, 'text', { color }).trimEnd())

    step(6, 'Register everything in the catalogue and search it')
    const catalog = await fillCatalog(mesh, checks, graph)
    const { hits } = await catalog.search('delay by airport')
    for (const { kind, urn, matches } of hits)
      terminal.out(`  ${kind.padEnd(8)} ${urn}  ${matches[0]?.text ?? ''}`)
    await showProduct(terminal, catalog, 'urn:mesh:product:punctuality:delays:v1')

    step(7, 'Plan again, then propose a breaking change')
    const secondPlan = await planProducts(client, mesh.shapes)
    terminal.out(explainPlan(secondPlan, 'text', { color }).trimEnd())
    const proposal = await proposeChange(client, mesh, graph)
    note(`flights 1.0.0 → 2.0.0 asks for a ${proposal.diff.step} version step:`)
    for (const { verdict, change, hits: hit } of proposal.impacts.filter((each) => each.verdict !== 'none')) {
      terminal.out(`  ${terminal.paint(verdict === 'breaking' ? 'bad' : 'warn', verdict)} ${change.message}`)
      for (const { ref } of hit) terminal.out(`      hits ${formatRef(ref)}`)
    }
    const refusal = await applyPlan(client, proposal.plan, { signal }).then(
      () => undefined,
      (error: unknown) => {
        if (!isMeshError(error, 'SNOWFLAKE.CONSENT_REQUIRED')) throw error
        terminal.out(`  apply refuses: ${error.message}`)
        for (const line of [error.why, error.hint]) if (line !== undefined) note(`  ${line}`)
        return error.code
      },
    )

    step(8, 'Leave a report')
    await writeReport(reportFile, mesh, checks, graph)
    terminal.out(`Open ${terminal.paint('strong', reportFile)} in a browser.`)
    note(`${seconds(performance.now() - began)} in all, ${count(client.statistics.statements)} statements.`)
    return {
      firstPlan,
      applied,
      loaded,
      access,
      checks,
      edges: graph.edges().length,
      found: hits.map((each) => each.urn),
      secondPlan,
      proposal,
      refusal,
    }
  } finally {
    await platform.stop()
  }
}

/** One product as the catalogue knows it. */
async function showProduct(terminal: Terminal, catalog: Catalog, urn: string): Promise<void> {
  const { name, version, domain, status, document } = await catalog.product(urn)
  const [producers, consumers, contracts] = await Promise.all([
    catalog.producers(urn),
    catalog.consumers(urn),
    catalog.contractsOf(urn),
  ])
  const names = (entries: readonly { readonly name: string }[]) =>
    entries.map((each) => each.name).join(', ') || 'nobody'
  terminal.out(`\n  ${terminal.paint('strong', name)} ${version}, ${status}, of ${domain}`)
  terminal.out(`  ${document.description?.purpose ?? ''}`)
  terminal.out(`  reads from  ${names(producers)}`)
  terminal.out(`  read by     ${names(consumers)}`)
  for (const { id, version: promised } of contracts) {
    const quality = await catalog.quality({ id, version: promised })
    const { pass = 0, warn = 0, fail = 0 } = quality?.latest.counts ?? {}
    terminal.out(`  promises    ${id} ${promised}: ${pass} checks pass, ${warn} warn, ${fail} fail`)
  }
}

const count = (value: number) => value.toLocaleString('en-US')
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
