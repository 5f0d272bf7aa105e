import { expect, test } from 'vitest'
import { checkDocument, parseDocument } from '../../src/exports/index.ts'

const contract = { apiVersion: 'v3.2.0', kind: 'DataContract', id: 'c', version: '1.0.0', status: 'active' }
const product = { apiVersion: 'v1.1.0', kind: 'DataProduct', id: 'p', outputPorts: [] }

test.each<[string, string, string]>([
  ['a contract', JSON.stringify(contract), 'DataContract'],
  ['a product on one line', JSON.stringify(product), 'DataProduct'],
  [
    'a contract whose text speaks of products',
    'description:\n  purpose: |\n    kind: DataProduct\nid: c\n',
    'DataContract',
  ],
  ['a product by its ports alone', 'id: p\noutputPorts: []\n', 'DataProduct'],
  ['a product by a quoted key', '"kind": "DataProduct"', 'DataProduct'],
  ['a misspelled kind', 'kind: dataProduct\ninputPorts: []', 'DataProduct'],
  ['no document', ': [', 'DataContract'],
  ['a list', '- kind: DataProduct', 'DataContract'],
])('%s is known', (_, text, want) => {
  expect(checkDocument(text).kind).toBe(want)
})

test('a document is parsed as what it is, or its problems are told', () => {
  expect(parseDocument(JSON.stringify(product))).toEqual(product)
  expect(parseDocument(JSON.stringify(contract))).toEqual(contract)
  expect(() => parseDocument('kind: DataProduct', { file: 'p.yaml' })).toThrow('The data product has')
  expect(() => parseDocument('kind: DataContract')).toThrow('The contract has')
})

test('an object that a program made is judged as its text is', () => {
  expect(checkDocument({ ...contract, name: undefined }, { file: 'c.ts' })).toMatchObject({
    contract,
    diagnostics: [],
  })
  expect(checkDocument({ ...contract, schema: 7 }, { file: 'c.ts' }).diagnostics).toMatchObject([
    { code: 'CONTRACT.WRONG_TYPE', where: { file: 'c.ts', pointer: '/schema' } },
  ])
  const circle: { self?: object } = {}
  circle.self = circle
  for (const broken of [circle, { id: 1n }])
    expect(checkDocument(broken).diagnostics).toMatchObject([{ code: 'CONTRACT.UNREADABLE' }])
})
