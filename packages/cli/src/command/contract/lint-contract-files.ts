import { lintContract } from '@mesh/contracts'
import type { Diagnostic } from '@mesh/core'
import { isMeshError } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import type { CommandAction } from '../context.ts'
import { exitCodeOf, printDiagnostics, printJson } from '../print.ts'

/** `mesh contract lint`: findings on stdout, a count for a person on stderr, exit 4 when there is an error among them. */
export const lintContractFiles: CommandAction<[string[], { json?: boolean }]> = async (
  { terminal, cwd },
  files,
  { json = false },
) => {
  const diagnostics = (await Promise.all(files.map((file) => lintFile(file, cwd)))).flat()
  if (json) printJson(terminal, diagnostics)
  else printDiagnostics(terminal, diagnostics)
  const errors = diagnostics.filter((each) => each.severity === 'error').length
  terminal.say(
    diagnostics.length === 0
      ? terminal.paint(
          'good',
          `${files.length} ${files.length === 1 ? 'file' : 'files'} checked, nothing to say`,
        )
      : `${errors} errors, ${diagnostics.length - errors} other findings in ${files.length} files`,
  )
  return diagnostics.length === 0 ? exitCode.ok : exitCodeOf(diagnostics)
}

async function lintFile(file: string, cwd: string): Promise<readonly Diagnostic[]> {
  try {
    const { contracts } = await loadDefinitions([file], cwd)
    return contracts.flatMap((contract) =>
      lintContract(contract).map((each) => ({ ...each, where: { file, ...each.where } })),
    )
  } catch (error) {
    // An invalid document carries all its findings; any other failure is the command's.
    if (!isMeshError(error) || !Array.isArray(error.meta?.diagnostics)) throw error
    return error.meta.diagnostics
  }
}
