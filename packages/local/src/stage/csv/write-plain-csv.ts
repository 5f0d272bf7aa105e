import { closeSync, openSync, writeSync } from 'node:fs'
import type { CsvRecord } from './read-records.ts'

/** Characters that are collected before they are written. */
const bufferSize = 1 << 20

/**
 * Writes records as DuckDB reads them without a doubt: number of the record, line, what is wrong with it, then `width` fields.
 *
 * @returns the length of the longest record in bytes.
 */
export function writePlainCsv(
  file: string,
  records: Iterable<CsvRecord>,
  width: number,
  flawOf: (record: CsvRecord) => string | undefined,
): number {
  const handle = openSync(file, 'w')
  let [buffer, longest, number] = ['', 0, 0]
  try {
    for (const record of records) {
      number += 1
      const flaw = flawOf(record)
      let text = `${number},${record.line},${flaw === undefined ? '' : enclosed(flaw)}`
      for (let index = 0; index < width; index += 1) {
        const field = record.fields[index]
        text += field === null || field === undefined ? ',' : `,${enclosed(field)}`
      }
      if (text.length > longest) longest = text.length
      buffer += `${text}\n`
      if (buffer.length < bufferSize) continue
      writeSync(handle, buffer)
      buffer = ''
    }
    writeSync(handle, buffer)
  } finally {
    closeSync(handle)
  }
  return longest * 4
}

const enclosed = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`
