import { resolve } from 'node:path'
import { upgradeContract, upgradeDataProduct } from '@mesh/contracts'
import { formatDiagnostic } from '@mesh/core'
import { kindOf } from '../../definition/load-definitions.ts'
import { standardInput } from '../../definition/walk-files.ts'
import { replaceFile } from '../../report/replace-file.ts'
import type { CommandAction } from '../context.ts'
import { exitCodeOf, printJson } from '../print.ts'
import { readSql } from '../sql/read-sql.ts'

interface Options {
  write?: boolean
  json?: boolean
  to: 'v3.1.0' | 'v3.2.0'
}

/** `mesh contract upgrade`: the document in the newest version, on stdout or in its file; what was done, on stderr. */
export const upgradeContractFile: CommandAction<[string, Options]> = async (
  context,
  file,
  { write = false, json = false, to },
) => {
  const { terminal, cwd } = context
  const old = await readSql(file, context)
  const upgraded =
    kindOf(old) === 'DataProduct' ? upgradeDataProduct(old, { file }) : upgradeContract(old, { file, to })
  const { text, log, diagnostics } = upgraded
  if (write && file !== standardInput) {
    if (text !== old) await replaceFile(resolve(cwd, file), text)
    if (json) printJson(terminal, { from: upgraded.from, to: upgraded.to, log, diagnostics })
  } else if (json) printJson(terminal, { from: upgraded.from, to: upgraded.to, text, log, diagnostics })
  else terminal.out(text.trimEnd())
  for (const { kind, from, to: target, reason } of log)
    terminal.say(`${kind} ${[from, target].filter((each) => each !== undefined).join(' → ')}: ${reason}`)
  for (const each of diagnostics) terminal.say(formatDiagnostic(each))
  terminal.say(`${upgraded.from} → ${upgraded.to}: ${log.length} changes`)
  return exitCodeOf(diagnostics)
}
