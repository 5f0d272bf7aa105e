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
  const warnings = diagnostics.filter(({ severity }) => severity !== 'info')
  for (const each of warnings) terminal.say(terminal.paint('quiet', formatDiagnostic(each)))
  const others = diagnostics.length - warnings.length
  if (others > 0)
    terminal.say(terminal.paint('quiet', `${to} has no words for ${others} other fields, which bind nobody`))
  return exitCode.ok
}
