import type { Clock } from '@mesh/core'
import { expect, test } from 'vitest'
import { checkDataProduct, lintContract, lintDataProduct } from '../../src/exports/index.ts'
import { contract } from './cases/contract-of.ts'

const clock: Clock = { now: () => Date.parse('2026-11-21T00:00:00Z') } as Clock
const suppressed = (value: unknown, name = 'T') =>
  contract([{ name: 't' }, { name, customProperties: [{ property: 'lint-ignore', vendor: 'mesh', value }] }])
const codes = (value: unknown, name?: string) =>
  lintContract(suppressed(value, name), { clock }).map(({ code }) => code)
const entry = { code: 'CONTRACT.DUPLICATE_NAME', reason: 'two spellings' }

test.each([
  { title: 'with a reason', value: entry, want: [] },
  { title: 'in a list', value: [entry], want: [] },
  { title: 'until today', value: { ...entry, until: '2026-11-21' }, want: [] },
  {
    title: 'over',
    value: { ...entry, until: '2026-11-20' },
    want: ['DUPLICATE_NAME', 'SUPPRESSION_EXPIRED'],
  },
  {
    title: 'until no day',
    value: { ...entry, until: '2026-02-30' },
    want: ['DUPLICATE_NAME', 'SUPPRESSION_INVALID'],
  },
  {
    title: 'without a reason',
    value: { ...entry, reason: ' ' },
    want: ['DUPLICATE_NAME', 'SUPPRESSION_INVALID'],
  },
  { title: 'without a code', value: 'all', want: ['DUPLICATE_NAME', 'SUPPRESSION_INVALID'] },
  {
    title: 'of another rule',
    value: { ...entry, code: 'CONTRACT.EMPTY_RANGE' },
    want: ['DUPLICATE_NAME', 'SUPPRESSION_UNUSED'],
  },
])('a suppression $title', ({ value, want }) => {
  expect(codes(value)).toEqual(want.map((code) => `CONTRACT.${code}`))
})

test('a suppression that nothing needs is found, unless its rule is off', () => {
  expect(codes(entry, 'u')).toEqual(['CONTRACT.SUPPRESSION_UNUSED'])
  const rules = { 'CONTRACT.DUPLICATE_NAME': 'off' } as const
  expect(lintContract(suppressed(entry, 'u'), { clock, rules })).toEqual([])
})

test('severities are set by code; what is off does not speak', () => {
  const wrong = contract([{ name: 't' }, { name: 'T' }])
  const severity = (of: 'off' | 'info') =>
    lintContract(wrong, { rules: { 'CONTRACT.DUPLICATE_NAME': of } }).map((each) => each.severity)
  expect(severity('info')).toEqual(['info'])
  expect(severity('off')).toEqual([])
})

test('a data product suppresses in the same way, and its text is still valid', () => {
  const text = (extra: string) => `apiVersion: v1.1.0
kind: DataProduct
id: p
${extra}`
  const lint = (extra: string) => {
    const { product, diagnostics } = checkDataProduct(text(extra))
    return product ? lintDataProduct(product).map(({ code }) => code) : diagnostics.map(({ code }) => code)
  }
  expect(lint('')).toEqual(['PRODUCT.NO_OUTPUT_PORT'])
  expect(
    lint(
      'customProperties: [{ property: lint-ignore, vendor: mesh, value: { code: PRODUCT.NO_OUTPUT_PORT, reason: later } }]\n',
    ),
  ).toEqual([])
})
