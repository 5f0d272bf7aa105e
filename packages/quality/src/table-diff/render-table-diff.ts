import type { DataRow } from '../dataset/dataset.ts'
import { formatCell } from '../report/format-cell.ts'
import type { ChangedRow, TableDiff } from './table-diff.ts'

const most = 5

/** A difference of tables for the output of a test: counts, then the first rows of each kind. */
export function renderTableDiff({ key, missing, extra, changed }: TableDiff): string {
  const counts = [
    ...(changed.length > 0 ? [`${changed.length} differ${changed.length === 1 ? 's' : ''}`] : []),
    ...(missing.length > 0 ? [`${missing.length} missing`] : []),
    ...(extra.length > 0 ? [`${extra.length} too many`] : []),
  ]
  return [
    `Expected the rows to match: ${counts.join(', ')}`,
    ...section(changed, (row) => tellChanged(key, row)),
    ...section(missing, (row) => [`  - ${tellRow(row)}`]),
    ...section(extra, (row) => [`  + ${tellRow(row)}`]),
  ].join('\n')
}

function section<Row>(rows: readonly Row[], tell: (row: Row) => readonly string[]): readonly string[] {
  if (rows.length === 0) return []
  const rest = rows.length - most
  return ['', ...rows.slice(0, most).flatMap(tell), ...(rest > 0 ? [`    and ${rest} more`] : [])]
}

function tellChanged(names: readonly string[], { key, cells }: ChangedRow): readonly string[] {
  const place = names.map((name, index) => `${name} ${formatCell(key[index])}`).join(', ')
  const width = Math.max(...cells.map(({ column }) => column.length))
  return [
    `  ✗ ${place}`,
    ...cells.map(
      ({ column, expected, actual }) =>
        `      ${column.padEnd(width)}  expected ${formatCell(expected)}, found ${formatCell(actual)}`,
    ),
  ]
}

const tellRow = (row: DataRow): string =>
  Object.entries(row)
    .map(([name, value]) => `${name} ${formatCell(value)}`)
    .join(', ')
