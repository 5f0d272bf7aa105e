import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { unreadableFile } from '../errors.ts'
import { decodeText } from './decode-text.ts'

/**
 * The text of a file, relative to the folder of the command. A byte order mark stays in it.
 *
 * @throws CLI.UNREADABLE_FILE, CLI.NOT_UTF8
 */
export async function readText(file: string, cwd: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(cwd, file))
  } catch (cause) {
    throw unreadableFile(file, cause)
  }
  return decodeText(bytes, file)
}
