import { resolve } from 'node:path'
import { type Logger, silentLogger } from '@mesh/core'
import { appendToFile } from './append-to-file.ts'
import { collectPoints } from './collect-points.ts'
import { compactHistory } from './compact-history.ts'
import type { FileHistory } from './file-history.ts'
import { renderHistoryLine } from './history-line.ts'
import { recordOf } from './history-record.ts'
import type { RecordedRun } from './metric-history.ts'
import { readRecords } from './read-records.ts'

/** How a history file is kept. */
export interface FileHistoryOptions {
  /** Told of lines that cannot be read and are left out. @defaultValue silence */
  readonly logger?: Logger
}

/**
 * Keeps what runs measure in one file, a line a run: numbers and outcomes, never rows. Each run is one append, so a killed
 * process leaves nothing but a line that readers leave out, and several writers do not disturb each other. It is read from
 * its end, and no further than needed.
 *
 * All methods throw QUALITY.HISTORY_FAILED when the file system refuses, QUALITY.NOT_A_HISTORY when the file is another one.
 *
 * @example
 * const history = createFileHistory('quality/history.jsonl')
 * await runChecks(client, checks, { history })
 */
export function createFileHistory(path: string, options: FileHistoryOptions = {}): FileHistory {
  const file = resolve(path)
  const logger = options.logger ?? silentLogger
  return {
    record: (run) => appendToFile(file, renderHistoryLine(recordOf(run))),
    values: async (series, limit) => {
      const collector = collectPoints(series, limit)
      if (collector.full) return collector.points()
      for await (const { record } of readRecords(file, logger)) {
        collector.add(record.run.at, record.results)
        if (collector.full) break
      }
      return collector.points()
    },
    runs: async (limit) => {
      const runs: RecordedRun[] = []
      if (limit <= 0) return runs
      for await (const { record } of readRecords(file, logger)) if (runs.push(record.run) >= limit) break
      return runs.reverse()
    },
    compact: (keep) => compactHistory(file, keep, logger),
  }
}
