import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import type { Logger } from '@mesh/core'
import { historyBusy, invalidOption } from '../errors.ts'
import { attemptFile, isMissing } from './attempt-file.ts'
import type { HistoryRetention } from './file-history.ts'
import { readRecords } from './read-records.ts'

/** How many runs a compaction kept and dropped. */
export interface Compaction {
  readonly kept: number
  readonly dropped: number
}

/**
 * Writes the newest records beside the file and puts them in its place. What is recorded meanwhile is carried over; who
 * records at the very moment sees that the file was replaced and adds the run again.
 *
 * @throws QUALITY.INVALID_OPTION, QUALITY.HISTORY_BUSY, QUALITY.HISTORY_FAILED, QUALITY.NOT_A_HISTORY
 */
export async function compactHistory(
  path: string,
  keep: HistoryRetention,
  logger: Logger,
): Promise<Compaction> {
  assertRetention(keep)
  const beside = `${path}.compacting`
  const copy = await attemptFile(path, 'written', () => openNew(path, beside))
  try {
    const old = await attemptFile(path, 'written', () => openOld(path))
    if (old === undefined) return { kept: 0, dropped: 0 }
    try {
      const { size } = await old.stat()
      const { from = size, ...counts } = await findStart(path, keep, logger)
      if (counts.dropped > 0) await attemptFile(path, 'written', () => replace(path, beside, old, copy, from))
      return counts
    } finally {
      await old.close()
    }
  } finally {
    await copy.close()
    await rm(beside, { force: true })
  }
}

// A slip must not read as "keep nothing".
function assertRetention({ runs = 0, since = 0 }: HistoryRetention): void {
  if (!(Number.isInteger(runs) && runs >= 0)) throw invalidOption('runs', `${runs} is no number of runs.`)
  if (Number.isNaN(new Date(since).getTime())) throw invalidOption('since', `${since} is no instant.`)
}

async function findStart(
  path: string,
  { runs = Number.POSITIVE_INFINITY, since }: HistoryRetention,
  logger: Logger,
) {
  const oldest = since === undefined ? Number.NEGATIVE_INFINITY : new Date(since).getTime()
  let [kept, all] = [0, 0]
  let from: number | undefined
  for await (const { record, offset } of readRecords(path, logger)) {
    all += 1
    // Only the end of the file is kept: with a run that stays, all that were recorded after it stay.
    if (all > runs || Date.parse(record.run.at) < oldest) continue
    kept = all
    // Records begin with a line break.
    from = offset - 1
  }
  return { from, kept, dropped: all - kept }
}

async function replace(
  path: string,
  beside: string,
  old: FileHandle,
  copy: FileHandle,
  from: number,
): Promise<void> {
  const copied = await copyBytes(old, copy, from)
  await copy.datasync()
  await rename(beside, path)
  // A writer that opened the old file before may have added to it until now; the new one is open for appending.
  await copyBytes(old, copy, copied)
  await copy.datasync()
}

async function copyBytes(old: FileHandle, copy: FileHandle, from: number): Promise<number> {
  const bytes = Buffer.alloc(1 << 18)
  let position = from
  for (;;) {
    const { bytesRead } = await old.read(bytes, 0, bytes.length, position)
    if (bytesRead === 0) return position
    await copy.write(bytes, 0, bytesRead)
    position += bytesRead
  }
}

// Its existence keeps a second compaction away.
async function openNew(path: string, beside: string): Promise<FileHandle> {
  try {
    return await open(beside, 'ax')
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? historyBusy(path, beside)
      : error
  }
}

const openOld = (path: string): Promise<FileHandle | undefined> =>
  open(path, 'r').catch((error) => (isMissing(error) ? undefined : Promise.reject(error)))
