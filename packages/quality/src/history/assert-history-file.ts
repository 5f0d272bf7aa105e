import type { FileHandle } from 'node:fs/promises'
import { notAHistory } from '../errors.ts'
import { lineStart } from './history-line.ts'

const start = Buffer.from(`\n${lineStart}`)

/**
 * Makes sure that a file is a history or empty, so that nothing is ever added to a file of another kind.
 *
 * @throws QUALITY.NOT_A_HISTORY
 */
export async function assertHistoryFile(path: string, file: FileHandle): Promise<void> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(start.length), 0, start.length, 0)
  // Of the very first line there may be a beginning only, when its writer was killed; the next begins with a line break.
  const end = buffer.subarray(0, bytesRead).indexOf(10, 1)
  const known = buffer.subarray(0, end === -1 ? bytesRead : end)
  if (!start.subarray(0, known.length).equals(known)) throw notAHistory(path)
}
