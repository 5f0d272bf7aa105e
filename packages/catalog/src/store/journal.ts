import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isMeshError } from '@mesh/core'
import { storeCorrupt, storeFailed } from '../errors.ts'
import { parseJournalLine, renderJournalLine } from './journal-line.ts'
import type { CommitLog } from './journaled-store.ts'
import type { StoreCommit } from './store-commit.ts'

const header = '{"format":"mesh-catalog-journal","version":1}'

/**
 * Opens an append-only journal and replays it. A last line without its end was never acknowledged: it is cut off.
 *
 * @throws CATALOG.STORE_CORRUPT, CATALOG.STORE_FAILED
 */
export async function openJournal(path: string, replay: (commit: StoreCommit) => void): Promise<CommitLog> {
  const file = await attempt(path, 'opened', async () => {
    await mkdir(dirname(resolve(path)), { recursive: true })
    return open(path, 'a+')
  })
  try {
    let end = await replayJournal(path, file, replay)
    if (end === 0) {
      end = await attempt(path, 'written', () => append(file, 0, header))
      await attempt(path, 'written', () => syncFolder(path))
    }
    return {
      write: async (commit) => {
        end = await attempt(path, 'written', () => append(file, end, renderJournalLine(commit)))
      },
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function replayJournal(
  path: string,
  file: FileHandle,
  replay: (commit: StoreCommit) => void,
): Promise<number> {
  let end = 0
  let number = 0
  let rest = Buffer.alloc(0)
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 20 })) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let from = 0
    for (let at = rest.indexOf(10); at !== -1; at = rest.indexOf(10, from)) {
      number += 1
      replayLine(path, rest.toString('utf8', from, at), number, replay)
      end += at + 1 - from
      from = at + 1
    }
    rest = rest.subarray(from)
  }
  if (rest.length > 0) await attempt(path, 'written', () => truncate(file, end))
  return end
}

function replayLine(path: string, line: string, number: number, replay: (commit: StoreCommit) => void): void {
  if (number === 1) {
    if (line !== header)
      throw storeCorrupt(path, 1, 'It is not a journal of a catalogue, or of a newer version.')
    return
  }
  const commit = parseJournalLine(line)
  if (typeof commit === 'string') throw storeCorrupt(path, number, `The line cannot be read: ${commit}.`)
  replay(commit)
}

/** Writes a line at the end of the file; when that fails, nothing of it stays behind. */
async function append(file: FileHandle, end: number, line: string): Promise<number> {
  const bytes = Buffer.from(`${line}\n`)
  try {
    await file.appendFile(bytes)
    await file.datasync()
  } catch (error) {
    await truncate(file, end)
    throw error
  }
  return end + bytes.length
}

async function truncate(file: FileHandle, end: number): Promise<void> {
  await file.truncate(end)
  await file.sync()
}

/** A new file survives a power cut only when its folder is synced too; Windows cannot and need not. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dirname(resolve(path)), 'r')
  await folder.sync().finally(() => folder.close())
}

async function attempt<Result>(path: string, doing: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw isMeshError(error) ? error : storeFailed(path, doing, error)
  }
}
