import { type ExportFormat, exportContract } from '@mesh/contracts'
import { formatDiagnostic } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { loadContract } from '../../definition/load-contract.ts'
import type { CommandAction } from '../context.ts'

/** `mesh contract export`: the contract in another format, on stdout; what the format cannot say, on stderr. */
export const exportContractFile: CommandAction<[string, { to: ExportFormat }]> = async (
  { terminal, cwd },
  file,
  { to },
) => {
  const { text, diagnostics } = exportContract(await loadContract(file, cwd), to)
  terminal.out(text.trimEnd())
  for (const each of diagnostics) terminal.say(terminal.paint('quiet', formatDiagnostic(each)))
  return exitCode.ok
}
