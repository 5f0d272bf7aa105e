import { type ExportFormat, exportContract } from '@mesh/contracts'
import { formatDiagnostic } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { writeFileWhole } from '../../report/write-file-whole.ts'
import type { CommandAction } from '../context.ts'
import { loadOneContract } from './load-one-contract.ts'

interface Options {
  to: ExportFormat
  out?: string
  table?: string[]
}

/** `mesh contract export`: the contract in another format, on stdout or in a file; what the format cannot say, on stderr. */
export const exportContractFile: CommandAction<[string, Options]> = async (
  context,
  file,
  { to, out, table },
) => {
  const { terminal, cwd } = context
  const contract = await loadOneContract(file, context)
  const { text, diagnostics } = exportContract(contract, to, table === undefined ? {} : { tables: table })
  if (out === undefined) terminal.out(text.trimEnd())
  else await writeFileWhole(out, text, cwd)
  const warnings = diagnostics.filter(({ severity }) => severity !== 'info')
  for (const each of warnings) terminal.say(terminal.paint('quiet', formatDiagnostic(each)))
  const others = diagnostics.length - warnings.length
  if (others > 0)
    terminal.say(terminal.paint('quiet', `${to} has no words for ${others} other fields, which bind nobody`))
  return exitCode.ok
}
