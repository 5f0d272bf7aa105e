import { fixedClock } from '@mesh/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesPath } from '../../src/diff/ignore/matches-path.ts'
import { applyIgnoreList, diffContracts, parseIgnoreList } from '../../src/exports/index.ts'
import { edited, gone } from './edited.ts'
import { base } from './every-change.ts'

const { changes } = diffContracts(
  base,
  edited(edited(base, '/schema/0/properties/1', gone), '/price/priceAmount', 99),
)
const clock = fixedClock('2026-06-15')
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

test('accepted changes go, the others stay', () => {
  const { entries, diagnostics } = parseIgnoreList(`
- code: CONTRACT.COLUMN_REMOVED
  path: /schema/flights/properties/*
  reason: Nobody reads it
  until: '2026-06-15'
`)
  const applied = applyIgnoreList(changes, entries, { clock })
  expect(diagnostics).toEqual([])
  expect(codes(applied.changes)).toEqual(['CONTRACT.PRICE_RAISED'])
  expect(applied.ignored.map(({ change, entry }) => [change.path, entry.reason])).toEqual([
    ['/schema/flights/properties/delay', 'Nobody reads it'],
  ])
  expect(applied.diagnostics).toEqual([])
})

test('an entry that is over is a finding and accepts nothing; one that no change needs is a warning', () => {
  const { entries } = parseIgnoreList(`
ignore:
  - { code: PRICE_RAISED, path: /price, reason: Agreed, until: 2026-06-14 }
  - { code: '*', path: /roles/**, reason: Agreed }
`)
  const applied = applyIgnoreList(changes, entries, { clock })
  expect(applied.changes).toHaveLength(2)
  expect(applied.diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    [
      'CONTRACT.IGNORE_EXPIRED',
      'error',
      'The exception for PRICE_RAISED at /price ended on 2026-06-14: Agreed',
    ],
    ['CONTRACT.IGNORE_UNUSED', 'warning', 'No change needs the exception for * at /roles/**'],
  ])
})

test.each([
  ['- code: A\n  path: /a', 'The entry has no reason', 1],
  ['- code: A\n  path: /a\n  reason: " "', 'The entry has no reason', 1],
  ['- code: A\n  reason: b', 'The entry has no path', 1],
  ['- code: A\n  path: /a\n  reason: b\n  until: 2026-02-30', '"until" is no day', 4],
  ['- code: A\n  path: /a\n  reason: b\n  owner: c', 'An entry has no field "owner"', 4],
  ['- A', 'An entry is no mapping', 1],
  ['code: A', 'An ignore list is a list', 1],
])('%j: %s', (text, message, line) => {
  const { entries, diagnostics } = parseIgnoreList(text, { file: 'ignore.yaml' })
  expect(entries).toEqual([])
  expect(
    diagnostics.map(({ code, message: words, where }) => [code, words, where?.file, where?.line]),
  ).toEqual([['CONTRACT.IGNORE_INVALID', message, 'ignore.yaml', line]])
})

test('an empty list ignores nothing; a text that is no YAML says so', () => {
  for (const text of ['', '# nothing yet\n\n', '[]', 'ignore:'])
    expect(parseIgnoreList(text)).toEqual({ entries: [], diagnostics: [] })
  expect(codes(parseIgnoreList('- "').diagnostics)).toContain('CONTRACT.UNREADABLE')
})

test.each([
  ['/a/b', '/a/b', true],
  ['a/b', '/a/b', true],
  ['/a', '/a/b', false],
  ['/a/*', '/a/b', true],
  ['/*', '/a/b', false],
  ['/**', '/a/b', true],
  ['/a/**', '/a', true],
  ['/**/b', '/a/c/b', true],
  ['/**/b', '/a/b/c', false],
  ['/a/**/b/*', '/a/x/b/y/b/z', true],
])('%s on %s: %s', (pattern, path, want) => {
  expect(matchesPath(pattern, path)).toBe(want)
})

test('a pattern with many wildcards is matched in bounded time', () => {
  const pattern = `/${'**/a/'.repeat(40)}end`
  const start = performance.now()
  expect(matchesPath(pattern, `/${'a/'.repeat(400)}other`)).toBe(false)
  expect(performance.now() - start).toBeLessThan(1000)
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (steps) => {
      expect(matchesPath('/**', `/${steps.join('/')}`)).toBe(true)
    }),
  )
})
