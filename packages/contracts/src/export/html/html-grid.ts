import type { GridRow } from '../page/block.ts'
import { isEmptyCell } from '../page/is-empty-cell.ts'
import { htmlText } from './html-text.ts'
import { htmlFacts, htmlValue, titled } from './html-value.ts'

/** The column of fields that have none of their own. They fold under the cell before, so that the rows can be read at a glance. */
const folded = 'Details'

/** What marks tell at the name. */
const marked = 'Required'

/** Rows as a table; a column that no row fills is left out. */
export function htmlGrid(head: readonly string[], rows: readonly GridRow[]): string {
  const hasMarks = rows.some(({ marks }) => marks !== undefined)
  const shown = [...head.keys()].filter(
    (index) =>
      head[index] !== folded &&
      !(hasMarks && head[index] === marked) &&
      (index === 0 || rows.some(({ cells }) => !isEmptyCell(cells[index]))),
  )
  const fold = head.indexOf(folded)
  const line = (row: GridRow) => {
    const details = detailsOf(row.cells[fold], row.marks ?? [])
    const last = shown.at(-1)
    const cells = shown.map((index) => {
      const inside = index === 0 ? nameOf(row) : htmlValue(row.cells[index])
      return `<td${head[index] === 'Type' ? ' class="type"' : ''}>${inside}${index === last ? details : ''}</td>`
    })
    return `<tr${row.anchor === undefined ? '' : ` id="${htmlText(row.anchor)}"`}>${cells.join('')}</tr>`
  }
  return `<div class="scroll"><table>
<thead><tr>${shown.map((index) => `<th scope="col">${htmlText(head[index] ?? '')}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(line).join('\n')}
</tbody>
</table></div>`
}

function detailsOf(record: unknown, marks: readonly string[]): string {
  if (typeof record !== 'object' || record === null) return ''
  const fields = titled(record).filter(
    ([, value, name]) =>
      !(value === true && marks.includes(name)) &&
      !(name === 'classification' && marks.includes(String(value))),
  )
  if (fields.length === 0) return ''
  const count = `${fields.length} more ${fields.length === 1 ? 'field' : 'fields'}`
  return `<details><summary>${count}</summary>${htmlFacts(fields)}</details>`
}

/** The first cell, which links to its own row to be copied, and its marks. */
function nameOf({ cells: [name], anchor, marks = [] }: GridRow): string {
  const own =
    anchor === undefined
      ? htmlValue(name)
      : `<a href="#${htmlText(encodeURIComponent(anchor))}">${breakable(htmlText(String(name)))}</a>`
  return [own, ...marks.map((mark) => `<span class="mark">${htmlText(mark)}</span>`)].join(' ')
}

/** Long names break where their words do. */
const breakable = (text: string): string => text.replaceAll(/(?<=[_./])(?=[^_./])/g, '<wbr>')
