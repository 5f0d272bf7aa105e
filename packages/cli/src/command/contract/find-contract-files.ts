import { walkFiles } from '../../definition/walk-files.ts'
import { noContractFiles } from '../../errors.ts'

/**
 * The files of a command line; folders stand for the `.odcs` and `.odps` files in them (`.yaml`, `.yml`, `.json`).
 *
 * @throws CLI.UNREADABLE_FILE, CLI.NO_CONTRACT_FILES
 */
export async function findContractFiles(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await walkFiles(paths, cwd, /\.od[cp]s\.(?:ya?ml|json)$/i)
  if (found.length === 0) throw noContractFiles(paths)
  return found
}
