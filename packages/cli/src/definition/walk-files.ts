import { existsSync } from 'node:fs'
import { glob, readdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { unreadableFile } from '../errors.ts'

/** What a command is asked to read: a file, or `-` for what comes in. */
export const standardInput = '-'

/** Whether a path is a folder. @throws CLI.UNREADABLE_FILE when it is not there */
export async function isFolder(path: string, cwd: string): Promise<boolean> {
  try {
    return (await stat(resolve(cwd, path))).isDirectory()
  } catch (cause) {
    throw unreadableFile(path, cause)
  }
}

/**
 * The files of a command line, each once, in order: folders stand for the files in them that are wanted, at any depth, but for
 * hidden folders and `node_modules`; a pattern (`**`, `*`, `?`, `{a,b}`, `[ab]`), where no shell has unfolded it, for what it
 * matches. Paths stay relative to the folder of the command.
 *
 * @throws CLI.UNREADABLE_FILE for a path that is not there, or a pattern that matches nothing.
 */
export async function walkFiles(
  paths: readonly string[],
  cwd: string,
  wanted: RegExp,
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const path of await unfolded(paths, cwd))
    if (path === standardInput || !(await isFolder(path, cwd))) found.add(path)
    else for (const file of await filesIn(resolve(cwd, path), wanted)) found.add(relative(cwd, file))
  return [...found]
}

/** A file may have a name that looks like a pattern. */
async function unfolded(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    const isPattern = /[*?[{]/.test(path) && !existsSync(resolve(cwd, path))
    if (!isPattern) found.push(path)
    else {
      const matches: string[] = []
      for await (const match of glob(path, { cwd })) matches.push(match)
      found.push(...(matches.length === 0 ? [path] : matches.sort()))
    }
  }
  return found
}

async function filesIn(folder: string, wanted: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const parts = await Promise.all(
    entries
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .map(async (each): Promise<readonly string[]> => {
        const path = join(folder, each.name)
        if (each.isFile()) return wanted.test(each.name) ? [path] : []
        const isSearched = each.isDirectory() && !each.name.startsWith('.') && each.name !== 'node_modules'
        return isSearched ? filesIn(path, wanted) : []
      }),
  )
  return parts.flat()
}
