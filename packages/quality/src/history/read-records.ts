import { type FileHandle, open } from 'node:fs/promises'
import type { Logger } from '@mesh/core'
import { assertHistoryFile } from './assert-history-file.ts'
import { attemptFile, isMissing } from './attempt-file.ts'
import { parseHistoryLine } from './history-line.ts'
import type { HistoryRecord } from './history-record.ts'
import { type FileLine, readLinesBackwards } from './read-lines-backwards.ts'

/** A record, and where its line begins in the file. */
export interface PlacedRecord {
  readonly record: HistoryRecord
  readonly offset: number
}

/**
 * The records of a history file, newest first, each once; none when there is no file. Lines that cannot be read are left out
 * and told.
 *
 * @throws QUALITY.HISTORY_FAILED, QUALITY.NOT_A_HISTORY
 */
export async function* readRecords(path: string, logger: Logger): AsyncGenerator<PlacedRecord, void> {
  const file = await attemptFile(path, 'read', () =>
    open(path, 'r').catch((error) => (isMissing(error) ? undefined : Promise.reject(error))),
  )
  if (file === undefined) return
  try {
    yield* recordsIn(path, file, logger)
  } finally {
    await file.close()
  }
}

async function* recordsIn(
  path: string,
  file: FileHandle,
  logger: Logger,
): AsyncGenerator<PlacedRecord, void> {
  const lines = readLinesBackwards(file)
  const seen = new Set<string>()
  const next = () => attemptFile(path, 'read', () => lines.next())
  await attemptFile(path, 'read', () => assertHistoryFile(path, file))
  for (let step = await next(); step.done !== true; step = await next()) {
    const { value: line } = step
    const record = parseHistoryLine(line.bytes)
    if (record === undefined) logger.warn(flawOf(line), { file: path, offset: line.offset })
    else if (!seen.has(record.id)) {
      seen.add(record.id)
      yield { record, offset: line.offset }
    }
  }
}

const flawOf = ({ ended }: FileLine): string =>
  ended
    ? 'A line of the history cannot be read and is left out'
    : 'The last line of the history has no end and is left out: its writer was stopped, or is still writing'
