/** Colours of a card's accent, by the database that it lives in. */
export const accentCount = 6

const accents = [
  { light: '#2563eb', dark: '#60a5fa' },
  { light: '#0d9488', dark: '#2dd4bf' },
  { light: '#c2410c', dark: '#fb923c' },
  { light: '#7c3aed', dark: '#a78bfa' },
  { light: '#be185d', dark: '#f472b6' },
  { light: '#4d7c0f', dark: '#a3e635' },
] as const

interface Palette {
  readonly page: string
  readonly card: string
  readonly line: string
  readonly rule: string
  readonly text: string
  readonly muted: string
  readonly edge: string
  readonly indirect: string
  readonly accents: readonly string[]
}

const light: Palette = {
  page: '#f8fafc',
  card: '#ffffff',
  line: '#cbd5e1',
  rule: '#e2e8f0',
  text: '#0f172a',
  muted: '#64748b',
  edge: '#64748b',
  indirect: '#94a3b8',
  accents: accents.map((each) => each.light),
}

const dark: Palette = {
  page: '#0b1120',
  card: '#131c2e',
  line: '#334155',
  rule: '#233046',
  text: '#e2e8f0',
  muted: '#94a3b8',
  edge: '#94a3b8',
  indirect: '#64748b',
  accents: accents.map((each) => each.dark),
}

/** The class of a drawing. Every rule starts with it, so that a page with a drawing in it keeps its own styles. */
export const svgClass = 'mesh-lineage'

const rules = (list: readonly (readonly [selectors: string, style: string])[]): string =>
  list
    .map(([selectors, style]) => {
      const scoped = selectors.split(',').map((selector) => `.${svgClass} ${selector}`)
      return `${scoped.join(',')}{${style}}`
    })
    .join('')

const paint = (palette: Palette): string =>
  rules([
    ['.page', `fill:${palette.page}`],
    ['.card', `fill:${palette.card};stroke:${palette.line}`],
    ['.rule', `stroke:${palette.rule}`],
    ['.title,.name,.column', `fill:${palette.text}`],
    ['.place,.more,.key', `fill:${palette.muted}`],
    ['.direct', `stroke:${palette.edge}`],
    ['.indirect', `stroke:${palette.indirect}`],
    ['.dot', `fill:${palette.card};stroke:${palette.edge}`],
    ...palette.accents.flatMap((color, index) => [
      [`.a${index}`, `fill:${color}`] as const,
      [`.e${index}`, `stroke:${color}`] as const,
    ]),
  ])

const sans = 'system-ui,"Segoe UI","DejaVu Sans",sans-serif'

/** The style sheet of a drawing: light, and dark where the reader prefers it. Plain colours, for readers without variables. */
export const svgStyle = [
  rules([
    ['.title', `font:600 18px ${sans}`],
    ['.name', `font:600 13px ${sans}`],
    ['.place,.key', `font:11px ${sans}`],
    ['.column,.more', 'font:12px ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",monospace'],
    ['.card,.rule,.dot', 'stroke-width:1'],
    ['.direct', 'fill:none;stroke-width:1.6;stroke-opacity:.75'],
    ['.indirect', 'fill:none;stroke-width:1.2;stroke-dasharray:3 4'],
    ['.link:hover', 'stroke-width:3;stroke-opacity:1'],
  ]),
  paint(light),
  `@media (prefers-color-scheme:dark){${paint(dark)}}`,
].join('')
