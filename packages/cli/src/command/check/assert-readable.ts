import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { unreadableFile } from '../../errors.ts'

/** @throws CLI.UNREADABLE_FILE when a file is not there or may not be read. */
export async function assertReadable(file: string, cwd: string): Promise<void> {
  try {
    await access(resolve(cwd, file))
  } catch (cause) {
    throw unreadableFile(file, cause)
  }
}
