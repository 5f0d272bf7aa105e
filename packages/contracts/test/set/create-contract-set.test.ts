import { InternalError } from '@mesh/core'
import { expect, test } from 'vitest'
import { lowerContract } from '../../src/lower/lower-contract.ts'
import { createContractSet } from '../../src/set/create-contract-set.ts'
import { findCycles } from '../../src/set/find-cycles.ts'

const contract = (id: string, column: string, version = '1.0.0') => `apiVersion: v3.2.0
kind: DataContract
id: ${id}
version: ${version}
schema:
  - id: t_${id}
    name: ${id}
    properties:
      - id: key
        name: code
      - name: other
${column}`
const related = (to: string) => `        relationships:\n          - to: ${to}\n`

const product = (id: string, ports: string) => `apiVersion: v1.1.0
kind: DataProduct
id: ${id}
${ports}`

const codesOf = (files: Readonly<Record<string, string>>) =>
  createContractSet(Object.entries(files).map(([path, text]) => ({ path, text }))).diagnostics.map(
    ({ code, where }) => `${code.replace('CONTRACT.', '')} ${where?.file}:${where?.line}`,
  )

test.each([
  ['by id in the same folder', 'b.odcs.yaml#/schema/t_b/properties/key', 'in/b.odcs.yaml', true],
  ['by id without the first slash', 'b.odcs.yaml#schema/t_b/properties/key', 'in/b.odcs.yaml', true],
  ['by name where there is no such id', 'b.odcs.yaml#/schema/b/properties/code', 'in/b.odcs.yaml', true],
  ['by a relative path', '../out/b.odcs.yaml#/schema/t_b/properties/key', 'out/b.odcs.yaml', true],
  ['by the name of the only such file', 'b.odcs.yaml#/schema/t_b/properties/key', 'far/b.odcs.yaml', true],
  ['another file', 'c.odcs.yaml#/schema/t_b/properties/key', 'in/b.odcs.yaml', false],
  ['another column', 'b.odcs.yaml#/schema/t_b/properties/none', 'in/b.odcs.yaml', false],
  ['another section', 'b.odcs.yaml#/servers/t_b/properties/key', 'in/b.odcs.yaml', false],
])('a reference %s', (_, reference, path, isThere) => {
  const files = [
    { path: 'in/a.odcs.yaml', text: contract('a', related(reference)) },
    { path, text: contract('b', '') },
  ]
  const { diagnostics, resolveReference } = createContractSet(files)
  expect(resolveReference(reference, 'in/a.odcs.yaml')?.column.name).toBe(isThere ? 'code' : undefined)
  expect(diagnostics.map(({ code, where }) => [code, where?.file, where?.line, where?.column])).toEqual(
    isThere ? [] : [['CONTRACT.DANGLING_RELATIONSHIP', 'in/a.odcs.yaml', 13, 17]],
  )
})

test('references across files become foreign keys', () => {
  const reference = 'b.yaml#/schema/t_b/properties/key'
  const set = createContractSet([
    { path: 'a.yaml', text: contract('a', related(reference)) },
    { path: 'b.yaml', text: `${contract('b', '')}domain: shop\nname: stock\n` },
  ])
  const [a] = set.contracts
  if (a === undefined) throw new InternalError('the contract was not read')
  expect(lowerContract(a.contract)[0]?.keys).toEqual([])
  expect(
    lowerContract(a.contract, { references: (each) => set.resolveReference(each, a.path) })[0]?.keys,
  ).toEqual([
    {
      kind: 'foreign',
      columns: ['OTHER'],
      references: { table: { database: 'SHOP', schema: 'STOCK', name: 'B' }, columns: ['CODE'] },
    },
  ])
})

test('relationships in a circle are told at the first of them', () => {
  expect(
    codesOf({
      'a.yaml': contract('a', related('b.yaml#/schema/b/properties/code')),
      'b.yaml': contract('b', related('a.yaml#/schema/a/properties/code')),
    }),
  ).toEqual(['REFERENCE_CYCLE a.yaml:13'])
})

test('products and contracts that belong together have no findings', () => {
  expect(
    codesOf({
      'a.yaml': contract('a', ''),
      'b.yaml': contract('b', '', '2.1.0'),
      'p.yaml': product('p', 'outputPorts:\n  - { name: o, contractId: a, version: 1.2.0 }\n'),
      'q.yaml': product(
        'q',
        `inputPorts:\n  - { name: i, contractId: a }
outputPorts:\n  - { name: o, contractId: b, version: 2.0.0, inputContracts: [{ id: a, version: 1.0.0 }] }\n`,
      ),
    }),
  ).toEqual([])
})

test.each([
  [
    'outputPorts:\n  - { name: o, contractId: none }',
    ['UNKNOWN_CONTRACT p.yaml:5', 'UNUSED_CONTRACT a.yaml:3'],
  ],
  ['outputPorts:\n  - { name: o, contractId: a, version: 2.0.0 }', ['VERSION_MISMATCH p.yaml:5']],
  ['inputPorts:\n  - { name: i, contractId: a }', ['UNKNOWN_PRODUCT p.yaml:5']],
  [
    'outputPorts:\n  - { name: o, contractId: a, inputContracts: [{ id: b, version: "1" }] }',
    ['UNKNOWN_CONTRACT p.yaml:5', 'UNKNOWN_INPUT p.yaml:5'],
  ],
  ['name: empty', ['UNUSED_CONTRACT a.yaml:3']],
])('a product with %s', (ports, want) => {
  expect(codesOf({ 'a.yaml': contract('a', ''), 'p.yaml': product('p', ports) })).toEqual(want)
})

test('two products with one output, and one document in two files', () => {
  const offer = 'outputPorts:\n  - { name: o, contractId: a }\n'
  expect(
    codesOf({
      'a.yaml': contract('a', ''),
      'b.yaml': contract('a', ''),
      'p.yaml': product('p', offer),
      'q.yaml': product('q', offer),
    }),
  ).toEqual(['DUPLICATE_DOCUMENT b.yaml:3', 'AMBIGUOUS_OFFER q.yaml:5'])
})

test('a broken file is told and the others are read', () => {
  expect(codesOf({ 'a.yaml': 'a: [', 'b.yaml': contract('b', '') })[0]).toMatch(/^UNREADABLE a.yaml:/)
})

test('a chain of 50,000 references needs no stack', () => {
  const edges = new Map(Array.from({ length: 50_000 }, (_, at) => [`${at}`, new Set([`${at + 1}`])] as const))
  expect(findCycles(edges)).toEqual([])
})
