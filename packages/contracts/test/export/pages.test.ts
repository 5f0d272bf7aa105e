import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Contract, exportContract } from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { flights } from '../fixtures/flights.ts'

test('markdown is for people', () => {
  const { text, diagnostics } = exportContract({ ...flights, name: 'A | B' }, 'markdown')
  expect(diagnostics).toEqual([])
  expect(text.split('\n').slice(0, 9)).toEqual([
    '# A \\| B',
    '',
    'Every departure',
    '',
    '- Id: flights',
    '- Version: 1.2.0',
    '- Domain: flight-operations',
    '- Status: active',
    '- Tags: aviation',
  ])
  expect(text).toContain('| date | timestamp | yes | Scheduled departure |')
  expect(text).toContain('| flights | rowCount | mustBeGreaterThan 0 |')
  expect(text).toContain('| retention | 5 | y | flights |')
})

const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)> "\' & `|` javascript:alert(1)'

/** Every text that is no name of the standard is hostile. */
function poisoned(value: unknown): unknown {
  if (typeof value === 'string') return `${value}${hostile}`
  if (Array.isArray(value)) return value.map(poisoned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poisoned(each)]))
}

const tags = [
  '!doctype',
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'nav',
  'label',
  'input',
  'p',
  'ul',
  'li',
  'a',
]
const more = [
  'main',
  'h1',
  'h2',
  'h3',
  'dl',
  'div',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'script',
  'span',
  'code',
  'details',
  'summary',
  'wbr',
]
const known = new Set([...tags, ...more])

/** The tags of a page without what stands in its style and script; each with its attributes. */
function tagsOf(page: string) {
  const bare = page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
  return [...bare.matchAll(/<(\/?)([!\w]+)((?:\s+[\w-]+(?:="[^"<>]*")?)*)>/g)].map(
    ([, end = '', name = '', attributes = '']) => ({ end: end === '/', name, attributes }),
  )
}

function expectSound(page: string): void {
  const found = tagsOf(page)
  // Nothing that looks like a tag is anything but one of ours.
  const inside = page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
  expect(inside.match(/</g)?.length).toBe(found.length)
  expect(found.filter(({ name }) => !known.has(name))).toEqual([])
  expect(found.filter(({ name, end }) => name === 'script' && !end)).toHaveLength(1)
  expect(found.filter(({ attributes }) => /\s(?:on\w+|src)=|href="(?!#|https?:)/i.test(attributes))).toEqual(
    [],
  )
  const open: string[] = []
  for (const { name, end } of found) {
    if (['!doctype', 'meta', 'input', 'wbr'].includes(name)) continue
    if (end) expect(open.pop()).toBe(name)
    else open.push(name)
  }
  expect(open).toEqual([])
  const ids = [...inside.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target = ''] of inside.matchAll(/href="#([^"]*)"/g))
    expect(ids).toContain(decodeURIComponent(target))
}

test('a page of hostile texts holds no tag of theirs', () => {
  const contract = poisoned(flights) as Contract
  const { text } = exportContract(contract, 'html')
  expectSound(text)
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&#39; &amp;')
})

test('a page asks for nothing from elsewhere', () => {
  const { text } = exportContract(flights, 'html')
  expect(text).not.toMatch(/<link|<img|@import|url\(|https?:/)
  expect(text).toContain("default-src 'none'")
  expectSound(text)
})

test('fields fold under their column; what a mark says is not said twice; records are lists of names and values', () => {
  const { text } = exportContract(
    {
      ...flights,
      schema: [
        {
          name: 'größe_of_x',
          properties: [
            {
              name: 'a_b',
              physicalType: 'VARCHAR(3)',
              required: true,
              unique: true,
              classification: 'public',
            },
            {
              name: 'c',
              classification: '<i>',
              transformLogic: 'SELECT 1 < 2',
              authoritativeDefinitions: [{ type: 'wiki', url: 'https://example.org/?a=1&b=2' }],
              customProperties: [{ property: 'snake_case', value: [1, 2] }],
            },
          ],
        },
      ],
    },
    'html',
  )
  const rows = text.match(/<tr id=.*<\/tr>/g)
  expect(rows).toEqual([
    '<tr id="table-größe-of-x-a-b"><td><a href="#table-gr%C3%B6%C3%9Fe-of-x-a-b">a_<wbr>b</a> <span class="mark">required</span> <span class="mark">unique</span> <span class="mark">public</span></td><td class="type">VARCHAR(3)</td></tr>',
    '<tr id="table-größe-of-x-c"><td><a href="#table-gr%C3%B6%C3%9Fe-of-x-c">c</a> <span class="mark">&lt;i&gt;</span></td><td class="type"><details><summary>3 more fields</summary><dl><div><dt>Transform logic</dt><dd><code>SELECT 1 &lt; 2</code></dd></div><div><dt>Authoritative definitions</dt><dd><dl><div><dt>wiki</dt><dd><a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">https://example.org/?a=1&amp;b=2</a></dd></div></dl></dd></div><div><dt>Custom properties</dt><dd><dl><div><dt>snake_case</dt><dd>1, 2</dd></div></dl></dd></div></dl></details></td></tr>',
  ])
})

test('any contract is a sound page, which says every description', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      expectSound(exportContract(contract, 'html').text)
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('a Markdown text means itself', () => {
  const description = '<b>bold</b> *star* [link](x) `code` a|b\n# no heading'
  const { text } = exportContract({ ...flights, description: { purpose: description } }, 'markdown')
  expect(text.split('\n')[2]).toBe(
    '\\<b\\>bold\\</b\\> \\*star\\* \\[link\\](x) \\`code\\` a\\|b \\# no heading',
  )
})

test('any contract is a diagram of the right form', () => {
  const line =
    /^(?:---|title: ".*"|erDiagram| {2}t\d+\["[^"]*"\] \{| {4}[A-Za-z][\w()[\]-]* [A-Za-z_][\w-]*(?: (?:PK|FK|UK)(?:, (?:PK|FK|UK))*)?(?: "[^"]*")?| {2}\}| {2}t\d+ (?:\|o|\}o)--(?:o\||\|\|) t\d+ : "[^"]*"|)$/
  fc.assert(
    fc.property(anyContract, (contract) => {
      const lines = exportContract(contract, 'mermaid').text.split('\n')
      expect(lines.filter((each) => !line.test(each))).toEqual([])
    }),
    { numRuns: 100 },
  )
  expect(exportContract(flights, 'mermaid').text).toContain('  t1 }o--|| t2 : "origin to iata"')
}, 60_000)
