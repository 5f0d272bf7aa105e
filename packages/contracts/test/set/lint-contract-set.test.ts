import { fixedClock } from '@mesh/core'
import { expect, test } from 'vitest'
import {
  checkContract,
  createContractSet,
  lintContract,
  lintContractSet,
  lintDataProduct,
  type SetFile,
  setRules,
} from '../../src/exports/index.ts'

const ignored = (code: string, reason = 'agreed') => `customProperties:
  - property: lint-ignore
    vendor: mesh
    value: { code: ${code}, reason: ${reason} }
`
const contract = (id: string, rest = ''): SetFile => ({
  path: `${id}.odcs.yaml`,
  text: `apiVersion: v3.2.0\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nschema:\n  - name: t\n    properties:\n      - name: a\n${rest}`,
})
const product = (ports: string, rest = ''): SetFile => ({
  path: 'p.odps.yaml',
  text: `apiVersion: v1.1.0\nkind: DataProduct\nid: p\noutputPorts:\n${ports}${rest}`,
})
const port = (contractId: string) =>
  `  - { name: ${contractId}, version: 1.0.0, contractId: ${contractId} }\n`
const clock = fixedClock('2026-01-01')
const lint = (files: readonly SetFile[], rules = {}) =>
  lintContractSet(createContractSet(files), { clock, rules }).map(
    ({ code, severity, where }) => `${severity} ${code} ${where?.file}:${where?.line}`,
  )

test('severities count for findings between files', () => {
  const files = [contract('a'), contract('b'), product(port('a') + port('gone'))]
  expect(lint(files)).toEqual([
    'info CONTRACT.UNUSED_CONTRACT b.odcs.yaml:3',
    'error CONTRACT.UNKNOWN_CONTRACT p.odps.yaml:6',
  ])
  const rules = { 'CONTRACT.UNUSED_CONTRACT': 'error', 'CONTRACT.UNKNOWN_CONTRACT': 'off' }
  expect(lint(files, rules)).toEqual(['error CONTRACT.UNUSED_CONTRACT b.odcs.yaml:3'])
})

test.each([
  ['of a product', [contract('a'), product(port('a') + port('gone'), ignored('CONTRACT.UNKNOWN_CONTRACT'))]],
  ['of a contract', [contract('a'), contract('b', ignored('CONTRACT.UNUSED_CONTRACT')), product(port('a'))]],
  [
    'of a table, for a reference to another file',
    [
      contract('a', "        relationships: [{ to: 'b.odcs.yaml#/schema/t/properties/none' }]\n").text,
      contract('b').text,
    ].map((text, at) => ({
      path: `${'ab'[at]}.odcs.yaml`,
      text: at === 0 ? text + ignored('CONTRACT.DANGLING_RELATIONSHIP') : text,
    })),
  ],
])('a suppression %s is used', (_, files) => {
  expect(lint(files)).toEqual([])
})

test('a suppression that nothing between the files needs is told there, and not where a file is alone', () => {
  const wary = contract('a', ignored('CONTRACT.UNUSED_CONTRACT'))
  expect(lint([wary, product(port('a'))])).toEqual(['warning CONTRACT.SUPPRESSION_UNUSED a.odcs.yaml:12'])
  for (const code of setRules.map((rule) => rule.code)) {
    const { contract: alone } = checkContract(contract('a', ignored(code)).text)
    expect(alone && lintContract(alone, { clock })).toEqual([])
  }
  const [both] = createContractSet([product(port('a'), ignored('CONTRACT.UNKNOWN_CONTRACT'))]).products
  expect(both && lintDataProduct(both.product, { clock })).toEqual([])
})

test('the set says the same as the findings of its documents and those between them', () => {
  const files = [contract('a'), contract('a'), product(`${port('x')}  - { name: y, version: 1.0.0 }\n`)]
  const set = createContractSet(files)
  const alone = [
    ...set.contracts.flatMap((each) => lintContract(each.contract, { clock, locate: each.locate })),
    ...set.products.flatMap((each) => lintDataProduct(each.product, { clock, locate: each.locate })),
  ]
  const key = (each: object) => JSON.stringify(each)
  expect(lintContractSet(set, { clock }).map(key).toSorted()).toEqual(
    [...alone, ...set.diagnostics].map(key).toSorted(),
  )
})

test('a minified JSON product is read as a product', () => {
  const text = JSON.stringify({ apiVersion: 'v1.1.0', kind: 'DataProduct', id: 'p', outputPorts: [] })
  expect(createContractSet([{ path: 'p.json', text }]).products).toHaveLength(1)
})
