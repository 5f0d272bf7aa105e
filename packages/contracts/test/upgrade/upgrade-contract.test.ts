import { describe, expect, test } from 'vitest'
import { pointerTo } from '../../src/read/pointer.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { upgradeContract } from '../../src/upgrade/upgrade-contract.ts'
import { upgradeDataProduct } from '../../src/upgrade/upgrade-data-product.ts'
import { filesUnder, standardText } from '../oracle/standards.ts'

const contracts = filesUnder('odcs/examples').map((file) => `odcs/examples/${file}`)
const products = filesUnder('odps/examples').map((file) => `odps/examples/${file}`)

/** Every scalar of a document with its pointer. */
function scalarsOf(
  value: unknown,
  pointer = '',
): readonly { readonly pointer: string; readonly value: unknown }[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => scalarsOf(each, pointerTo(pointer, name)))
  return [{ pointer, value }]
}

const commentsOf = (text: string) =>
  text.split('\n').flatMap((line) => /(?:^|\s)#\s.*$/.exec(line)?.[0].trim() ?? [])

describe('official examples become valid documents of the newest version', () => {
  test.each(contracts)('%s', (file) => {
    const text = standardText(file)
    const { contract, diagnostics, log, text: upgraded } = upgradeContract(text, { file })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(contract?.apiVersion).toBe('v3.2.0')
    const now = new Set(scalarsOf(readDocument(upgraded).document?.value).map(({ value }) => value))
    const explained = log.filter(({ kind }) => kind !== 'moved').map(({ from }) => from)
    const lost = scalarsOf(readDocument(text).document?.value).filter(
      ({ value, pointer }) => !now.has(value) && !explained.includes(pointer),
    )
    expect(lost).toEqual([])
    const again = upgradeContract(upgraded)
    expect(again.log).toEqual([])
    expect(again.text).toBe(upgraded)
  })
  test.each(products)('%s', (file) => {
    const { product, diagnostics } = upgradeDataProduct(standardText(file), { file })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(product?.apiVersion).toBe('v1.1.0')
  })
})

test('comments of a v2.2 text stay where their keys survive', () => {
  const file = 'odcs/examples/v2.2.2/all/full-example.yaml'
  const before = commentsOf(standardText(file))
  const after = commentsOf(upgradeContract(standardText(file)).text)
  const lost = before.filter((comment) => !after.includes(comment))
  // Those of three keys that have become custom properties.
  expect(lost).toEqual([
    '# NEW 2.1.0 Required if you want to schedule stuff, comes from DataALM.',
    '# if needed',
    '# NEW in v2.1.0 Required',
  ])
})

test('every step says what it did, with pointers of both documents', () => {
  const { log, text } = upgradeContract(`version: 1.0.0
kind: DataContract # the only one
uuid: sellers
dataset:
  - table: sales
    columns:
      - column: amount # in euros
        logicalType: double
        physicalType: NUMBER(10,2)
        isNullable: false
        clusterStatus: true
`)
  expect(text).toBe(`apiVersion: v3.2.0
version: 1.0.0
kind: DataContract # the only one
id: sellers
schema:
  - name: sales
    properties:
      - name: amount # in euros
        logicalType: number
        physicalType: NUMBER(10,2)
        required: true
        customProperties:
          - property: clusterStatus
            value: true
`)
  expect(log.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['moved', '/uuid', '/id'],
    ['moved', '/dataset', '/schema'],
    ['moved', '/dataset/0/table', '/schema/0/name'],
    ['moved', '/dataset/0/columns', '/schema/0/properties'],
    ['moved', '/dataset/0/columns/0/column', '/schema/0/properties/0/name'],
    ['moved', '/dataset/0/columns/0/isNullable', '/schema/0/properties/0/required'],
    ['changed', '/dataset/0/columns/0/isNullable', '/schema/0/properties/0/required'],
    ['changed', '/dataset/0/columns/0/logicalType', '/schema/0/properties/0/logicalType'],
    ['changed', undefined, '/apiVersion'],
    ['moved', '/dataset/0/columns/0/clusterStatus', '/schema/0/properties/0/customProperties/0'],
  ])
})

test.each([
  ['exclusiveMinimum: true\n          minimum: 5', { exclusiveMinimum: 5 }],
  ['exclusiveMinimum: false\n          minimum: 5', { minimum: 5 }],
])('limits by flags: %s', (options, want) => {
  const { contract } = upgradeContract(`apiVersion: v3.0.2
kind: DataContract
id: a
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - name: c
        logicalType: number
        logicalTypeOptions:
          ${options}
`)
  expect(contract?.schema?.[0]?.properties?.[0]?.logicalTypeOptions).toEqual(want)
})

test('what is missing is not made up', () => {
  const { contract, diagnostics } = upgradeContract('kind: DataContract\ndataset: []\nversion: 1.0.0\n')
  expect(contract).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'CONTRACT.MISSING_FIELD', message: '"id" is missing' }])
})
