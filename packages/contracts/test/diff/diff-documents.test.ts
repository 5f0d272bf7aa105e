import { fixedClock } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import {
  applyIgnoreList,
  type Contract,
  checkCompatibility,
  type DataProduct,
  diffContracts,
  diffDiagnostics,
  diffDocuments,
  diffProducts,
  parseIgnoreList,
} from '../../src/exports/index.ts'

const contract = (rest: Partial<Contract> = {}): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'größe "x"',
  version: '1.0.0',
  ...rest,
})
const product = (rest: Partial<DataProduct> = {}): DataProduct => ({
  apiVersion: 'v1.1.0',
  kind: 'DataProduct',
  id: 'shop',
  ...rest,
})

describe('a document on one side only', () => {
  test.each<
    [string, Contract | DataProduct | undefined, Contract | DataProduct | undefined, readonly unknown[]]
  >([
    [
      'a contract is gone',
      contract(),
      undefined,
      [['CONTRACT.DOCUMENT_REMOVED', 'breaking', 'none', 'major', 'Contract größe "x" 1.0.0 was removed']],
    ],
    [
      'a product is gone',
      product(),
      undefined,
      [['PRODUCT.DOCUMENT_REMOVED', 'breaking', 'none', 'major', 'Data product shop was removed']],
    ],
    [
      'a retired contract is gone',
      contract({ status: 'Retired' }),
      undefined,
      [['CONTRACT.DOCUMENT_RETIRED', 'notice', 'none', 'minor', 'Contract größe "x" 1.0.0 was removed']],
    ],
    [
      'a product is new',
      undefined,
      product({ version: '2.0.0' }),
      [['PRODUCT.DOCUMENT_ADDED', 'none', 'none', 'minor', 'Data product shop 2.0.0 was added']],
    ],
    [
      'a contract became a product',
      contract(),
      product(),
      [
        ['CONTRACT.DOCUMENT_REMOVED', 'breaking', 'none', 'major', 'Contract größe "x" 1.0.0 was removed'],
        ['PRODUCT.DOCUMENT_ADDED', 'none', 'none', 'minor', 'Data product shop was added'],
      ],
    ],
    ['there is none', undefined, undefined, []],
  ])('%s', (_, before, after, want) => {
    const { changes } = diffDocuments(before, after)
    expect(
      changes.map(({ code, consumers, producers, step, message }) => [
        code,
        consumers,
        producers,
        step,
        message,
      ]),
    ).toEqual(want)
    expect(changes.map(({ path }) => path)).toEqual(want.map(() => ''))
  })

  test('what is gone has its place in the older text, what is new in the newer', () => {
    const [gone] = diffDocuments(contract(), undefined).changes
    const [added] = diffDocuments(undefined, contract()).changes
    const locate = (file: string) => (pointer: string) => ({ file, pointer })
    const places = diffDiagnostics(gone && added ? [gone, added] : [], {
      locateBefore: locate('old'),
      locateAfter: locate('new'),
    }).map(({ severity, where }) => [severity, where])
    expect(places).toEqual([
      ['error', { file: 'old', pointer: '' }],
      ['info', { file: 'new', pointer: '' }],
    ])
  })

  test('a team judges it in its own way', () => {
    const impacts = { DOCUMENT_REMOVED: { consumers: 'none', producers: 'breaking' } } as const
    expect(diffDocuments(contract(), undefined, { impacts }).changes).toMatchObject([
      { consumers: 'none', producers: 'breaking', step: 'minor' },
    ])
  })
})

test('documents of one kind are compared as such', () => {
  const clock = fixedClock('2026-01-01')
  expect(diffDocuments(contract(), contract({ domain: 'd' }), { clock })).toEqual(
    diffContracts(contract(), contract({ domain: 'd' }), { clock }),
  )
  expect(diffDocuments(product(), product({ domain: 'd' }))).toEqual(
    diffProducts(product(), product({ domain: 'd' })),
  )
})

test('an exception can be for one document', () => {
  const changes = [contract(), contract({ id: 'other' })].flatMap(
    (each) => diffDocuments(each, undefined).changes,
  )
  const { entries, diagnostics } = parseIgnoreList(
    '- { code: DOCUMENT_REMOVED, path: /, document: other, reason: Agreed }\n- { code: "*", path: /, document: 3, reason: Agreed }',
  )
  expect(diagnostics.map(({ message }) => message)).toEqual(['"document" is no text'])
  expect(applyIgnoreList(changes, entries).changes.map(({ document }) => document)).toEqual(['größe "x"'])
})

test('a transitive policy judges every earlier version of a product', () => {
  const ports = (...names: readonly string[]) =>
    names.map((name) => ({ name, version: '1.0.0', contractId: name }))
  const [first, second, third] = [
    product({ version: '1.0.0', outputPorts: ports('a', 'b') }),
    product({ version: '2.0.0', outputPorts: ports('a') }),
    product({ outputPorts: ports('a') }),
  ]
  expect(checkCompatibility([first, second], third, 'forward').isCompatible).toBe(true)
  const { isCompatible, comparisons } = checkCompatibility([first, second], third, 'forward-transitive')
  expect(isCompatible).toBe(false)
  expect(comparisons.map(({ version, violations }) => [version, violations.map(({ code }) => code)])).toEqual(
    [
      ['2.0.0', []],
      ['1.0.0', ['PRODUCT.OUTPUT_PORT_REMOVED']],
    ],
  )
})
