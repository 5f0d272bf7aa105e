import { type HistoryRecord, isHistoryRecord } from './history-record.ts'

/** How every line of a history file begins. */
export const lineStart = '{"meshHistory":1,'

/**
 * A record as the bytes to append: one line, with a line break before it too, so that a line which another writer left
 * unfinished does not swallow it.
 */
export const renderHistoryLine = ({ id, run, results }: HistoryRecord): Buffer =>
  Buffer.from(`\n${lineStart}${JSON.stringify({ id, run, results }).slice(1)}\n`)

/** Reads a line; undefined when it is damaged or of another version. */
export function parseHistoryLine(bytes: Buffer): HistoryRecord | undefined {
  const text = bytes.toString('utf8')
  if (!text.startsWith(lineStart)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isHistoryRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
