import { type ImportFormat, importContract, renderContract } from '@mesh/contracts'
import { formatDiagnostic } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { readSource } from '../../definition/read-source.ts'
import { writeFileWhole } from '../../report/write-file-whole.ts'
import type { CommandAction, CommandContext } from '../context.ts'
import { isSampleFormat, type SampleFormat } from './sample-formats.ts'

interface Options {
  from: ImportFormat | SampleFormat
  out?: string
  id?: string
  name?: string
  table?: string
}

/** `mesh contract import`: a draft of a contract, on stdout or in a file; what it does not keep, on stderr. */
export const importContractFiles: CommandAction<[string[], Options]> = async (
  context,
  files,
  { from, out, ...options },
) => {
  const { terminal, cwd } = context
  const [file = ''] = files
  const { contract, diagnostics } = isSampleFormat(from)
    ? await (await import('./import-sample-file.ts')).importSampleFile(file, from, cwd, options)
    : importContract(await readTexts(files, context), from, { ...options, file })
  const text = renderContract(contract)
  if (out === undefined) terminal.out(text.trimEnd())
  else await writeFileWhole(out, text, cwd)
  for (const each of diagnostics) terminal.say(terminal.paint('quiet', formatDiagnostic(each)))
  return exitCode.ok
}

async function readTexts(files: readonly string[], context: CommandContext): Promise<readonly string[]> {
  const texts: string[] = []
  for (const file of files) texts.push(await readSource(file, context))
  return texts
}
