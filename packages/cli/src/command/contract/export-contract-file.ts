import {
  type ExportedContract,
  type ExportFormat,
  exportContract,
  exportDataProduct,
  type ProductFormat,
} from '@mesh/contracts'
import { formatDiagnostic } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { usage } from '../../errors.ts'
import type { CommandAction, CommandContext } from '../context.ts'
import { loadOneDocument } from './load-one-document.ts'
import { writeExported } from './write-exported.ts'

interface Options {
  to: ExportFormat | ProductFormat
  out?: string
  table?: string[]
}

/**
 * `mesh contract export`: the contract or data product in another format, on stdout, in a file or in a folder; what the format
 * cannot say, on stderr.
 */
export const exportContractFile: CommandAction<[string, Options]> = async (context, file, options) => {
  const { terminal, cwd } = context
  const { to, out } = options
  const exported = await exportFile(file, options, context)
  if (out === undefined) terminal.out(exported.text.trimEnd())
  else await writeExported(exported, out, cwd)
  const warnings = exported.diagnostics.filter(({ severity }) => severity !== 'info')
  for (const each of warnings) terminal.say(terminal.paint('quiet', formatDiagnostic(each)))
  const others = exported.diagnostics.length - warnings.length
  if (others > 0)
    terminal.say(terminal.paint('quiet', `${to} has no words for ${others} other fields, which bind nobody`))
  return exitCode.ok
}

async function exportFile(
  file: string,
  { to, table }: Options,
  context: CommandContext,
): Promise<ExportedContract> {
  const document = await loadOneDocument(file, context)
  // A format that is not one for the kind of document is a failure of the exporter.
  if (document.kind === 'DataContract')
    return exportContract(document, to as ExportFormat, table === undefined ? {} : { tables: table })
  if (table !== undefined) throw usage('A data product has no tables of its own to choose from')
  return exportDataProduct(document, to as ProductFormat)
}
