import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { folderNotReadable } from '../errors.ts'
import { isMissing } from '../history/attempt-file.ts'
import type { PartitionWatch } from './partition-watch.ts'

/**
 * The files of a folder and of those in it, by path: new ones, changed ones by size or time of change, and those that are gone.
 * Hidden files and folders, and those whose name begins with `_`, are none: writers keep what is not done there.
 *
 * Looking throws QUALITY.FOLDER_NOT_READABLE.
 */
export function folderFiles(
  path: string,
  options: {
    /** Whether a file counts, by its path. @defaultValue all do */
    readonly filter?: (path: string) => boolean
  } = {},
): PartitionWatch {
  const { filter = () => true } = options
  return {
    look: async (_, signal) => {
      const entries = await list(path)
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => !isHidden(file.slice(path.length)) && filter(file))
        .sort()
      const found = new Map<string, string>()
      for (const file of files) {
        signal?.throwIfAborted()
        // One that went away meanwhile is gone.
        const stats = await stat(file, { bigint: true }).catch((error) =>
          isMissing(error) ? undefined : Promise.reject(folderNotReadable(path, error)),
        )
        if (stats !== undefined) found.set(file, `${stats.size} ${stats.mtimeNs}`)
      }
      return found
    },
  }
}

async function list(path: string) {
  try {
    return await readdir(path, { recursive: true, withFileTypes: true })
  } catch (error) {
    throw folderNotReadable(path, error)
  }
}

const isHidden = (path: string): boolean => /(?:^|[\\/])[._]/.test(path)
