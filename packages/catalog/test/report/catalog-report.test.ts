import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CatalogReport, renderCatalogReport } from '../../src/exports/index.ts'
import { html } from '../../src/report/html.ts'
import {
  airports,
  airportsContract,
  checks,
  delays,
  flights,
  flightsContract,
} from '../fixtures/flights-mesh.ts'

const report: CatalogReport = {
  title: 'Our mesh',
  subtitle: 'Three products',
  products: [airports, flights, delays],
  contracts: [airportsContract, flightsContract],
  checks,
  lineageSvg: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  generatedAt: '2026-01-01T00:00:00Z',
  nextSteps: [{ title: 'Search', text: 'by words', command: 'mesh catalog search delay' }],
}

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>',
  '<!--',
  ']]>',
  'javascript:alert(1)',
  '&lt;b&gt;',
  '\u202egnp.exe',
  '\ud800',
  '\u0000',
]

/** Every text of a value replaced, keys and structure kept. */
function poison<Value>(value: Value, text: string): Value {
  if (typeof value === 'string') return text as Value
  if (Array.isArray(value)) return value.map((item) => poison(item, text)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === 'outcome' ? member : poison(member, text)]),
  ) as Value
}

/** Names of all elements and attributes, in order: what a page is made of, whatever its texts. */
const skeleton = (page: string) => {
  const markup = page.replace(/<style>.*?<\/style>/s, '').replace(/data:image[^"]*/, '')
  return [...markup.matchAll(/<([a-z0-9]+)((?:\s+[a-z-]+="[^"]*")*)((?:\s+[a-z]+)*)>/g)].map(
    ([, name, attributes = '']) =>
      `${name} ${[...attributes.matchAll(/([a-z-]+)="/g)].map((found) => found[1]).join(' ')}`,
  )
}

describe('renderCatalogReport', () => {
  test('shows what there is', () => {
    const page = renderCatalogReport(report)
    for (const text of [
      'Our mesh',
      'Flight Operations',
      'VARCHAR(4)',
      '12,845',
      'of 3,000,000 rows',
      'at most 0.1 % of rows',
      'SJU',
      'confidential',
      'IATA code, else the FAA one',
      'mesh catalog search delay',
      '1 Jan 2026, 00:00 UTC',
    ])
      expect(page).toContain(text)
    expect(page.indexOf('Not measured')).toBeLessThan(page.indexOf('Broken'))
    expect(page.indexOf('Broken')).toBeLessThan(page.indexOf('Holds'))
  })

  test('links a product to who reads it and to what it reads', () => {
    const page = renderCatalogReport(report)
    expect(page).toContain(
      '<dt>Read by</dt><dd><span class="item"><a href="#product-3">Airport delays</a></span>',
    )
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${anchor}"`)
  })

  test('loads nothing and runs nothing', () => {
    const page = renderCatalogReport(report)
    expect(page).not.toMatch(/<script|<link|<iframe|<svg| on[a-z]+=|url\(/)
    for (const [, target = ''] of page.matchAll(/(?:src|href)="([^"]*)"/g))
      expect(target).toMatch(/^(?:#|data:image\/svg\+xml;base64,)/)
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:`)
  })

  test.each(hostile)('%j adds no markup, wherever it stands', (text) => {
    const plain = skeleton(renderCatalogReport(poison(report, 'x')))
    const page = renderCatalogReport(poison(report, text))
    expect(skeleton(page)).toEqual(plain)
    expect(page).not.toMatch(/<script|<img src=x|<!--|\u202e/)
    expect(page.includes('\0')).toBe(false)
    expect(page.isWellFormed()).toBe(true)
  })

  test('is empty without anything, and says so', () => {
    const page = renderCatalogReport({
      title: '',
      products: [],
      contracts: [],
      checks: [],
      generatedAt: 'never',
    })
    expect(page).toContain('No check has run yet.')
    expect(page).not.toMatch(/undefined|NaN|\[object/)
  })

  test('does not change what it is given and gives the same page again', () => {
    const before = structuredClone(report)
    expect(renderCatalogReport(report)).toBe(renderCatalogReport(report))
    expect(report).toEqual(before)
  })
})

describe('html', () => {
  test('any text comes back from the attribute and the element that it was put into', () => {
    const decode = (text: string) =>
      text.replace(
        /&(amp|lt|gt|quot|#39);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
      )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'a;#39=/- ☕') }), (text) => {
        const page = html`<p title="${text}">${text}</p>`.text
        const [, attribute = '', content = ''] = /^<p title="([^"<>]*)">([^"<>]*)<\/p>$/.exec(page) ?? []
        expect([decode(attribute), decode(content)]).toEqual([text, text])
      }),
    )
  })
})
