import { oneLine } from '../report/one-line.ts'
import { cutText, textWidth } from '../report/text-width.ts'
import type { Profile } from './profile.ts'
import { tellColumn } from './tell-column.ts'
import { tellProfile } from './tell-profile.ts'

const head = ['column', 'type', 'NULL', 'distinct', 'range', 'values']

/** Cells of the terminal that a column of the table takes at most. */
const widest = 44

/** A profile for a terminal. */
export function renderProfileText(profile: Profile): string {
  const told = profile.columns.map((column) => tellColumn(column, profile.rows))
  const cells = told.map(({ name, type, nulls, distinct, range, values }) =>
    [name, type, nulls, distinct, range, values].map((cell) => cutText(oneLine(cell), widest)),
  )
  const widths = head.map((title, index) =>
    Math.max(textWidth(title), ...cells.map((row) => textWidth(row[index] ?? ''))),
  )
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - textWidth(cell))).join('  ')}`.trimEnd()
  const body = told.flatMap(({ notes }, index) => [
    line(cells[index] ?? []),
    ...(notes.length === 0 ? [] : [`      ${oneLine(notes.join(', '))}`]),
  ])
  const [summary, ...facts] = tellProfile(profile)
  return `${[`${oneLine(profile.source)}  ${summary}`, ...facts.map((fact) => `  ${oneLine(fact)}`), '', line(head), ...body].join('\n')}\n`
}
