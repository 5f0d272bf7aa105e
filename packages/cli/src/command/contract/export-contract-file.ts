import { type ExportFormat, exportContract } from '@mesh/contracts'
import { exitCode } from '../../console/exit-code.ts'
import { loadContract } from '../../definition/load-contract.ts'
import type { CommandAction } from '../context.ts'

/** `mesh contract export`: the contract in another format, on stdout. */
export const exportContractFile: CommandAction<[string, { to: ExportFormat }]> = async (
  { terminal, cwd },
  file,
  { to },
) => {
  terminal.out(exportContract(await loadContract(file, cwd), to).trimEnd())
  return exitCode.ok
}
