import { expect, test } from 'vitest'
import { type DataProduct, lintDataProduct, productLintRules } from '../../src/exports/index.ts'

const port = { name: 'o', version: '1.0.0', contractId: 'c' }
const product = (rest: Partial<DataProduct> = {}): DataProduct => ({
  apiVersion: 'v1.1.0',
  kind: 'DataProduct',
  id: 'p',
  outputPorts: [port],
  ...rest,
})
const madeFrom = (id: string, version: string) =>
  product({
    inputPorts: [{ name: 'i', version: '1.0.0', contractId: 'in' }],
    outputPorts: [{ ...port, inputContracts: [{ id, version }] }],
  })

const cases: readonly (readonly [code: string, wrong: DataProduct, pointer: string, right: DataProduct])[] = [
  ['EMPTY_FIELD', product({ id: ' ' }), '/id', product()],
  ['EMPTY_FIELD', product({ outputPorts: [{ ...port, name: '' }] }), '/outputPorts/0/name', product()],
  [
    'DUPLICATE_ID',
    product({
      outputPorts: [
        { ...port, id: 'x' },
        { ...port, name: 'q', id: 'x' },
      ],
    }),
    '/outputPorts/1/id',
    madeFrom('in', '1.0.0'),
  ],
  [
    'DUPLICATE_PORT',
    product({ outputPorts: [port, port] }),
    '/outputPorts/1',
    product({ outputPorts: [port, { ...port, version: '2.0.0' }] }),
  ],
  [
    'PORT_WITHOUT_CONTRACT',
    product({ outputPorts: [{ name: 'o', version: '1.0.0' }] }),
    '/outputPorts/0',
    product(),
  ],
  [
    'PORT_WITHOUT_VERSION',
    product({ inputPorts: [{ name: 'i', contractId: 'c' }] }),
    '/inputPorts/0',
    product(),
  ],
  ['NO_OUTPUT_PORT', product({ outputPorts: [] }), '/outputPorts', product()],
  [
    'UNDECLARED_INPUT',
    madeFrom('other', '1.0.0'),
    '/outputPorts/0/inputContracts/0/id',
    madeFrom('in', '1.0.0'),
  ],
  [
    'INPUT_VERSION',
    madeFrom('in', '2.0.0'),
    '/outputPorts/0/inputContracts/0/version',
    madeFrom('in', '1.0.0'),
  ],
]

test.each(cases)('%s is found where it is, and not where it is not', (code, wrong, pointer, right) => {
  expect(lintDataProduct(wrong).map((each) => [each.code, each.where?.pointer])).toEqual([
    [`PRODUCT.${code}`, pointer],
  ])
  expect(lintDataProduct(right)).toEqual([])
})

test('every rule has a case', () => {
  expect(new Set(cases.map(([code]) => `PRODUCT.${code}`))).toEqual(
    new Set(productLintRules.map(({ code }) => code)),
  )
})
