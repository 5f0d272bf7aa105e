import { diffContracts } from '@mesh/contracts'
import { formatRef, type Impact, impactOf } from '@mesh/lineage'
import { exitCode } from '../../console/exit-code.ts'
import { loadContract } from '../../definition/load-contract.ts'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import type { CommandAction } from '../context.ts'
import { printJson } from '../print.ts'
import { lineageOf } from './lineage-of.ts'

/** `mesh lineage impact`: each change with whom it reaches; exit 4 when one of them breaks somebody. */
export const showImpact: CommandAction<[string, string, string[], { json?: boolean }]> = async (
  { terminal, cwd },
  before,
  after,
  files,
  { json = false },
) => {
  const mesh = await loadDefinitions(files, cwd)
  const { changes } = diffContracts(await loadContract(before, cwd), await loadContract(after, cwd), mesh)
  const { graph } = lineageOf(mesh)
  const impacts = impactOf(changes, graph)
  if (json) printJson(terminal, impacts)
  else for (const impact of impacts) terminal.out(describeImpact(impact))
  return impacts.some((each) => each.verdict === 'breaking') ? exitCode.findings : exitCode.ok
}

function describeImpact({ verdict, change, hits }: Impact): string {
  const reached = hits.map((hit) => `  ${hit.kind === 'direct' ? '→' : '⇢'} ${formatRef(hit.ref)}`)
  return [`${verdict} ${change.message}`, ...reached].join('\n')
}
