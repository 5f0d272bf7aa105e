import { walkFiles } from '../../definition/walk-files.ts'
import { noContractFiles } from '../../errors.ts'

/** The files that a folder stands for. */
export const contractFile = /\.od[cp]s\.(?:ya?ml|json)$/i

/**
 * The files of a command line; folders stand for the `.odcs` and `.odps` files in them (`.yaml`, `.yml`, `.json`).
 *
 * @throws CLI.UNREADABLE_FILE, CLI.NO_CONTRACT_FILES unless there may be none
 */
export async function findContractFiles(
  paths: readonly string[],
  cwd: string,
  { mayBeNone = false }: { readonly mayBeNone?: boolean } = {},
): Promise<readonly string[]> {
  const found = await walkFiles(paths, cwd, contractFile)
  if (found.length === 0 && !mayBeNone) throw noContractFiles(paths)
  return found
}
