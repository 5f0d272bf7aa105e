import { type LineageFormat, renderLineage } from '@mesh/lineage'
import { exitCode } from '../../console/exit-code.ts'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import type { CommandAction } from '../context.ts'
import { exitCodeOf, printDiagnostics, printJson } from '../print.ts'
import { lineageOf } from './lineage-of.ts'

/** `mesh lineage trace`: the drawing on stdout, what could not be traced on stderr. */
export const traceProducts: CommandAction<
  [string[], { format: LineageFormat | 'json'; json?: boolean }]
> = async ({ terminal, cwd }, files, { format, json = false }) => {
  const { graph, diagnostics } = lineageOf(await loadDefinitions(files, cwd))
  if (json || format === 'json') printJson(terminal, graph.edges())
  else terminal.out(renderLineage(graph, format, { color: terminal.colorOut }).trimEnd())
  printDiagnostics({ ...terminal, out: terminal.say }, diagnostics)
  return diagnostics.length === 0 ? exitCode.ok : exitCodeOf(diagnostics)
}
