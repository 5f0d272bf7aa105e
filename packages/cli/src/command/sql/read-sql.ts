import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { standardInput } from '../../definition/walk-files.ts'
import { notUnicode, unreadableFile } from '../../errors.ts'
import type { CommandContext } from '../context.ts'

/**
 * The text of a `.sql` file, or what comes in for `-`. A byte order mark stays in it.
 *
 * @throws CLI.UNREADABLE_FILE, CLI.NOT_UTF8: text in another encoding would be broken when it is written again.
 */
export async function readSql(file: string, { cwd, input }: CommandContext): Promise<string> {
  const bytes = file === standardInput ? await input() : await readBytes(file, cwd)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw notUnicode(file, cause)
  }
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file))
  } catch (cause) {
    throw unreadableFile(file, cause)
  }
}
