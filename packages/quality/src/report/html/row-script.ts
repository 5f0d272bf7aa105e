/** Part of {@link pageScript}: the row of a check, and what opens below it. */
export const rowScript = `
// A long name breaks between its words.
const breakable = (name) => name.split(/(?<=[._])/).flatMap((part) => [part, document.createElement('wbr')])
const section = (title, ...children) => [make('h3', {}, title), ...children]
const gridOf = (columns, rows) => make('div', { class: 'scroll' }, make('table', { class: 'rows' },
  make('thead', {}, make('tr', {}, ...columns.map((name) => make('th', { scope: 'col' }, name)))),
  make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((cell) => make('td', {}, cell)))))))
const copyButton = (text) => {
  const button = make('button', { type: 'button', class: 'copy' }, 'Copy')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling)
      button.textContent = 'Selected: press Ctrl+C'
    }
  })
  return button
}
const detailsOf = (index) => {
  const check = checks[index]
  const cell = make('td', { colspan: 6 })
  cell.append(make('dl', {}, ...check.facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])))
  if (check.lines) cell.append(make('ul', {}, ...check.lines.map((line) => make('li', {}, line))))
  if (check.trend) cell.append(...section('Trend', trendFigure(check.trend)))
  if (check.segments) cell.append(...section('Segments', gridOf(['Outcome', 'Segment', 'Measured'], check.segments.map(([outcome, ...rest]) => [marks[outcome] + ' ' + outcome, ...rest]))))
  if (check.samples) cell.append(...section('Some of the rows', gridOf(check.samples.columns, check.samples.rows)))
  if (check.sql) cell.append(...section('All of the rows', make('pre', {}, check.sql), copyButton(check.sql)))
  return make('tr', { class: 'detail ' + check.outcome, id: 'detail' + index }, cell)
}
const rowsOf = (index) => {
  const check = checks[index]
  const button = make('button', { type: 'button', 'aria-expanded': open.has(index), 'aria-controls': 'detail' + index }, check.name)
  const row = make('tr', { class: 'check ' + check.outcome },
    make('td', { class: 'mark' }, marks[check.outcome] + ' ' + check.outcome),
    make('td', { class: 'name' }, button),
    make('td', { class: 'table' }, ...breakable(tables[check.table])),
    make('td', {}, check.told),
    make('td', {}, check.wanted),
    make('td', { class: 'chart' }, ...(check.trend ? [sparkline(check.trend)] : [])))
  row.addEventListener('click', () => {
    if (getSelection().toString() !== '') return
    if (open.delete(index)) $('detail' + index)?.remove()
    else {
      open.add(index)
      row.after(detailsOf(index))
    }
    button.setAttribute('aria-expanded', open.has(index))
  })
  return open.has(index) ? [row, detailsOf(index)] : [row]
}
`
