import { resolve } from 'node:path'
import { checkDocument, upgradeContract, upgradeDataProduct } from '@mesh/contracts'
import { exitCode } from '../../console/exit-code.ts'
import { readSource } from '../../definition/read-source.ts'
import { standardInput } from '../../definition/walk-files.ts'
import { printFindings } from '../../report/print-findings.ts'
import { replaceFile } from '../../report/replace-file.ts'
import type { CommandAction } from '../context.ts'
import { exitCodeOf, printJson } from '../print.ts'

interface Options {
  write?: boolean
  json?: boolean
  to: 'v3.1.0' | 'v3.2.0'
}

/**
 * `mesh contract upgrade`: the document in a newer version, on stdout or in its file; what was done, on stderr. Where something
 * is missing in the new document, that is said and nothing is written.
 */
export const upgradeContractFile: CommandAction<[string, Options]> = async (
  context,
  file,
  { write = false, json = false, to: wanted },
) => {
  const { terminal, cwd } = context
  const old = await readSource(file, context)
  const { from, to, text, log, diagnostics } =
    checkDocument(old).kind === 'DataProduct'
      ? upgradeDataProduct(old, { file })
      : upgradeContract(old, { file, to: wanted })
  const isBroken = exitCodeOf(diagnostics) !== exitCode.ok
  const isWritten = write && file !== standardInput
  if (isWritten && !isBroken && text !== old) await replaceFile(resolve(cwd, file), text)
  if (json) printJson(terminal, { file, from, to, ...(!isWritten && { text }), log, diagnostics })
  else if (isBroken) printFindings(terminal, diagnostics, new Map([[file, text]]))
  else if (!isWritten) terminal.out(text.trimEnd())
  for (const { kind, reason, ...places } of log) {
    const way = [places.from, places.to].filter((each) => each !== undefined).join(' → ')
    terminal.say(`${kind.padEnd(7)} ${way}: ${reason}`)
  }
  terminal.say(
    text === old
      ? `${file} is of ${to} already`
      : `${file}: ${from} → ${to}, ${log.length} entries in the log`,
  )
  return exitCodeOf(diagnostics)
}
