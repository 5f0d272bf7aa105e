import { expect, test } from 'vitest'
import { checkContractAs, parseContract, renderContract, rowSchema } from '../../src/exports/index.ts'

const contract = (version: string, options: string, type = 'integer') =>
  parseContract(`apiVersion: ${version}
kind: DataContract
id: c
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - name: n
        required: true
        logicalType: ${type}
        physicalType: ${type === 'date' ? 'DATE' : 'NUMBER(5,0)'}
        logicalTypeOptions: ${options}
`)

test.each([
  ['v3.0.2', '{ minimum: 0, exclusiveMinimum: true, maximum: 9 }', { exclusiveMinimum: 0, maximum: 9 }],
  ['v3.0.1', '{ maximum: 9, exclusiveMaximum: true }', { exclusiveMaximum: 9 }],
  ['v3.0.0', '{ minimum: 0, exclusiveMinimum: false }', { minimum: 0 }],
  ['v3.0.2', '{ exclusiveMinimum: true }', {}],
  ['v3.1.0', '{ minimum: 1, exclusiveMinimum: 0 }', { minimum: 1, exclusiveMinimum: 0 }],
])('%s %s', (version, options, want) => {
  const read = contract(version, options)
  expect(read.schema?.[0]?.properties?.[0]?.logicalTypeOptions).toEqual(want)
  expect(checkContractAs(renderContract(read), 'v3.2.0').diagnostics).toEqual([])
})

test('a row on an exclusive limit of v3.0 is refused', () => {
  const rows = rowSchema(contract('v3.0.2', '{ minimum: 0, exclusiveMinimum: true }'), 't')
  expect([0, 1].map((n) => rows.safeParse({ n }).success)).toEqual([false, true])
})

test('limits of dates', () => {
  const read = contract('v3.0.2', '{ minimum: "2020-01-01", exclusiveMinimum: true }', 'date')
  expect(read.schema?.[0]?.properties?.[0]?.logicalTypeOptions).toEqual({ exclusiveMinimum: '2020-01-01' })
})
