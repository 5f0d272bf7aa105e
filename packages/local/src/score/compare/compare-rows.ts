import { createHash } from 'node:crypto'
import type { ExpectedHash, ExpectedRows, RowOrder } from '../suite-case.ts'
import { isSameCell } from './same-cell.ts'

type Rows = readonly (readonly string[])[]

/** What is wrong with the rows of a result; nothing when they are as expected. */
export function compareRows(got: Rows, want: ExpectedRows | ExpectedHash): string | undefined {
  const found = arranged(got, want.order)
  if (want.kind === 'hash') {
    const values = found.flat()
    const md5 = createHash('md5')
      .update(values.map((each) => `${each}\n`).join(''))
      .digest('hex')
    if (values.length === want.values && md5 === want.md5) return undefined
    return `gave ${values.length} values hashing to ${md5}, not ${want.values} hashing to ${want.md5}`
  }
  const wanted = arranged(want.rows, want.order)
  const isSame =
    found.length === wanted.length &&
    found.every(
      (row, index) =>
        row.length === wanted[index]?.length &&
        row.every((cell, column) =>
          isSameCell(cell, wanted[index]?.[column] ?? '', want.cells?.[column] ?? 'text'),
        ),
    )
  return isSame ? undefined : `gave ${shown(found)}, not ${shown(wanted)}`
}

const bySpelling = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

function arranged(rows: Rows, order: RowOrder): Rows {
  if (order === 'nosort') return rows
  if (order === 'valuesort') return [...rows.flat()].sort(bySpelling).map((cell) => [cell])
  return [...rows].sort((left, right) => bySpelling(left.join('\t'), right.join('\t')))
}

/** Rows that a message shows. */
const shownRows = 12

function shown(rows: Rows): string {
  if (rows.length === 0) return 'no rows'
  const lines = rows.slice(0, shownRows).map((row) => row.join(' | '))
  return `[${lines.join('] [')}]${rows.length > shownRows ? ` … ${rows.length} rows` : ''}`
}
