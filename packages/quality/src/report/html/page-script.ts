import { chartScript } from './chart-script.ts'
import { rowScript } from './row-script.ts'

/**
 * What the page does: one list of checks, filtered and shown a page at a time, with its state in the address so that a view
 * can be sent to a colleague. Texts only ever become text nodes.
 */
export const pageScript = `
'use strict'
const { tables, calendars, checks } = JSON.parse(document.getElementById('data').textContent)
const marks = { pass: '✓', skipped: '–', warn: '!', fail: '✗', error: '?' }
const $ = (id) => document.getElementById(id)
const make = (name, attributes = {}, ...children) => {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  node.append(...children)
  return node
}
const perPage = 50
const texts = checks.map((check) =>
  [check.name, tables[check.table], check.told, check.wanted, check.dimension ?? '', ...check.facts.flat()].join('\\n').toLowerCase())
const state = { q: '', outcome: [], table: '', dimension: '', page: 1 }
let shown = []
let open = new Set()
${chartScript}${rowScript}
const readAddress = () => {
  const found = new URLSearchParams(location.hash.slice(1))
  state.q = found.get('q') ?? ''
  state.outcome = (found.get('outcome') ?? '').split(',').filter((each) => each in marks)
  state.table = found.get('table') ?? ''
  state.dimension = found.get('dimension') ?? ''
  state.page = Math.max(1, Number.parseInt(found.get('page') ?? '1', 10) || 1)
}
const writeAddress = () => {
  const next = new URLSearchParams()
  if (state.q !== '') next.set('q', state.q)
  if (state.outcome.length > 0) next.set('outcome', state.outcome.join(','))
  if (state.table !== '') next.set('table', state.table)
  if (state.dimension !== '') next.set('dimension', state.dimension)
  if (state.page > 1) next.set('page', state.page)
  const hash = next.toString()
  if (hash !== location.hash.slice(1)) history.replaceState(null, '', hash === '' ? location.pathname + location.search : '#' + hash)
}
const filter = () => {
  const words = state.q.toLowerCase().split(/\\s+/).filter((word) => word !== '')
  const table = state.table.toLowerCase()
  const isTable = tables.some((each) => each.toLowerCase() === table)
  const fits = tables.map((each) => table === '' || (isTable ? each.toLowerCase() === table : each.toLowerCase().includes(table)))
  shown = checks.map((_, index) => index).filter((index) => {
    const check = checks[index]
    return fits[check.table]
      && (state.outcome.length === 0 || state.outcome.includes(check.outcome))
      && (state.dimension === '' || check.dimension === state.dimension)
      && words.every((word) => texts[index].includes(word))
  })
}
const show = () => {
  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  state.page = Math.min(state.page, pages)
  const from = (state.page - 1) * perPage
  const part = shown.slice(from, from + perPage)
  $('rows').replaceChildren(...part.flatMap(rowsOf))
  $('empty').hidden = shown.length > 0
  $('checks').hidden = shown.length === 0
  $('count').textContent = shown.length === 0 ? 'No check'
    : (from + 1).toLocaleString('en') + '–' + (from + part.length).toLocaleString('en') + ' of ' + shown.length.toLocaleString('en') + (shown.length === 1 ? ' check' : ' checks')
  $('pages').hidden = pages === 1
  $('page').textContent = 'Page ' + state.page.toLocaleString('en') + ' of ' + pages.toLocaleString('en')
  $('previous').disabled = state.page === 1
  $('next').disabled = state.page === pages
  for (const tile of document.querySelectorAll('[data-outcome]')) tile.setAttribute('aria-pressed', state.outcome.includes(tile.dataset.outcome))
  if ($('search').value !== state.q) $('search').value = state.q
  if ($('table').value !== state.table) $('table').value = state.table
  $('dimension').value = state.dimension
  writeAddress()
}
const change = (next) => {
  Object.assign(state, { page: 1 }, next)
  open = new Set()
  filter()
  show()
}
const turn = (by) => {
  const next = state.page + by
  if (next < 1 || next > Math.ceil(shown.length / perPage)) return
  state.page = next
  show()
  $('checks').scrollIntoView({ block: 'nearest' })
}
const step = (by) => {
  const buttons = [...document.querySelectorAll('#rows .name button')]
  const at = buttons.indexOf(document.activeElement)
  buttons[at === -1 ? 0 : Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus()
}
$('search').addEventListener('input', (event) => change({ q: event.target.value }))
$('table').addEventListener('input', (event) => change({ table: event.target.value }))
$('dimension').addEventListener('change', (event) => change({ dimension: event.target.value }))
$('clear').addEventListener('click', () => change({ q: '', outcome: [], table: '', dimension: '' }))
$('previous').addEventListener('click', () => turn(-1))
$('next').addEventListener('click', () => turn(1))
for (const tile of document.querySelectorAll('[data-outcome]'))
  tile.addEventListener('click', () => {
    const { outcome } = tile.dataset
    change({ outcome: state.outcome.includes(outcome) ? state.outcome.filter((each) => each !== outcome) : [...state.outcome, outcome] })
  })
for (const button of document.querySelectorAll('[data-table]'))
  button.addEventListener('click', () => { change({ table: button.dataset.table }); $('checks').scrollIntoView() })
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.matches('input, select')) {
    if (event.key === 'Escape') { change({ q: '', table: '' }); event.target.blur() }
    return
  }
  const actions = { '/': () => $('search').focus(), j: () => step(1), k: () => step(-1), n: () => turn(1), p: () => turn(-1) }
  const action = actions[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
})
addEventListener('hashchange', () => { readAddress(); filter(); show() })
$('tables').append(...tables.map((name) => make('option', { value: name })))
readAddress()
filter()
show()
`
