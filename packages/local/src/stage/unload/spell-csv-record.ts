import type { FormatOptions } from '../../catalog/object/stage.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { csvFormat } from '../csv/csv-format.ts'

/** Spells the cells of a row as a record, line end and all. */
export type SpellRecord = (cells: readonly (string | null)[], isText: readonly boolean[]) => string

/**
 * How a format spells records: texts in quotes where it has them, else with escapes.
 *
 * @throws SQL.UNSUPPORTED for options that would change what is written and are not known here.
 */
export function csvSpelling(options: FormatOptions): SpellRecord {
  for (const key of ['DATE_FORMAT', 'TIME_FORMAT', 'TIMESTAMP_FORMAT'])
    if (String(options[key] ?? 'AUTO').toUpperCase() !== 'AUTO')
      throw unsupportedFeature(`COPY INTO a location with ${key}`)
  if (String(options.BINARY_FORMAT ?? 'HEX').toUpperCase() !== 'HEX')
    throw unsupportedFeature('COPY INTO a location with BINARY_FORMAT')
  const { FILE_EXTENSION: _, ...rest } = options
  const format = csvFormat(rest)
  if (format.encoding !== 'UTF8') throw unsupportedFeature('COPY INTO a location with ENCODING')
  const { fieldDelimiter, quote, nullIf } = format
  const recordDelimiter = format.recordDelimiter ?? '\n'
  const escaping = format.escape ?? format.escapeUnenclosed
  const special = [fieldDelimiter, recordDelimiter].filter((each) => each !== null && each !== '')
  const plain = (cell: string): string => {
    if (escaping === null) return cell
    let text = cell.replaceAll(escaping, escaping + escaping)
    for (const each of special) text = text.replaceAll(each as string, `${escaping}${each}`)
    return text
  }
  const enclosed = (cell: string): string => {
    const mark = quote as string
    if (format.escape === null) return `${mark}${cell.replaceAll(mark, mark + mark)}${mark}`
    const text = cell.replaceAll(format.escape, format.escape + format.escape)
    return `${mark}${text.replaceAll(mark, `${format.escape}${mark}`)}${mark}`
  }
  return (cells, isText) => {
    const spelled = cells.map((cell, index) => {
      if (cell === null) return nullIf[0] ?? ''
      return quote !== null && isText[index] === true ? enclosed(cell) : plain(cell)
    })
    return `${spelled.join(fieldDelimiter ?? '')}${recordDelimiter}`
  }
}
