import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { unreadableFile } from '../errors.ts'

/**
 * The text of a file, relative to the folder of the command.
 *
 * @throws CLI.UNREADABLE_FILE
 */
export async function readText(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (cause) {
    throw unreadableFile(file, cause)
  }
}
