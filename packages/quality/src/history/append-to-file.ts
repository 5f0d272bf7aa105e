import { mkdir, open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { assertHistoryFile } from './assert-history-file.ts'
import { attemptFile } from './attempt-file.ts'

/**
 * Adds bytes at the end of a history file by one write, and returns when they are on the disk. When the file was replaced
 * meanwhile, by a compaction, they are added to the new one too: readers leave out what is there twice.
 *
 * @throws QUALITY.HISTORY_FAILED, QUALITY.NOT_A_HISTORY
 */
export const appendToFile = (path: string, bytes: Buffer): Promise<void> =>
  attemptFile(path, 'written', async () => {
    await mkdir(dirname(path), { recursive: true })
    while (!(await append(path, bytes))) {
      // Once more, into the file that took its place.
    }
  })

async function append(path: string, bytes: Buffer): Promise<boolean> {
  const file = await open(path, 'a+')
  try {
    await assertHistoryFile(path, file)
    const { bytesWritten } = await file.write(bytes)
    // The rest by another write could come to stand behind a line of another process: rather a damaged line than two.
    if (bytesWritten < bytes.length) throw new RangeError(`only ${bytesWritten} of ${bytes.length} bytes fit`)
    await file.datasync()
    const [written, there] = await Promise.all([file.stat({ bigint: true }), stat(path, { bigint: true })])
    return written.ino === there.ino
  } finally {
    await file.close()
  }
}
