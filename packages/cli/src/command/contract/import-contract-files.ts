import { type ImportFormat, importContract, renderContract } from '@mesh/contracts'
import { formatDiagnostic } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { writeFileWhole } from '../../report/write-file-whole.ts'
import type { CommandAction } from '../context.ts'
import { readSql } from '../sql/read-sql.ts'

interface Options {
  from: ImportFormat
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
  const texts: string[] = []
  for (const file of files) texts.push(await readSql(file, context))
  const [file = ''] = files
  const { contract, diagnostics } = importContract(texts, from, { ...options, file })
  const text = renderContract(contract)
  if (out === undefined) terminal.out(text.trimEnd())
  else await writeFileWhole(out, text, cwd)
  for (const each of diagnostics) terminal.say(terminal.paint('quiet', formatDiagnostic(each)))
  return exitCode.ok
}
