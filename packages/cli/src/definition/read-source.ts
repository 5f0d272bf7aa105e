import type { CommandContext } from '../command/context.ts'
import { decodeText } from './decode-text.ts'
import { readText } from './read-text.ts'
import { standardInput } from './walk-files.ts'

/**
 * The text of a file, or what comes in for `-`. A byte order mark stays in it.
 *
 * @throws CLI.UNREADABLE_FILE, CLI.NOT_UTF8
 */
export async function readSource(file: string, { cwd, input }: CommandContext): Promise<string> {
  return file === standardInput ? decodeText(await input(), file) : readText(file, cwd)
}
