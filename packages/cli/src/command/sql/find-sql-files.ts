import { walkFiles } from '../../definition/walk-files.ts'
import { noSqlFiles } from '../../errors.ts'

/**
 * The `.sql` files of a command line, as {@link walkFiles} finds them.
 *
 * @throws CLI.UNREADABLE_FILE for a path that is not there, CLI.NO_SQL_FILES when no file is left.
 */
export async function findSqlFiles(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await walkFiles(paths, cwd, /\.sql$/i)
  if (found.length === 0) throw noSqlFiles(paths)
  return found
}
