import fc from 'fast-check'
import protobuf from 'protobufjs'
import { expect, test } from 'vitest'
import { type Contract, exportContract } from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { shipments } from '../fixtures/shipments.ts'

const read = (text: string) => protobuf.parse(text, { keepCase: true }).root

test('rows are encoded and come back', () => {
  const root = read(exportContract(shipments, 'protobuf').text)
  root.addJSON(protobuf.common.get('google/protobuf/struct.proto')?.nested ?? {})
  root.addJSON(protobuf.common.get('google/protobuf/timestamp.proto')?.nested ?? {})
  const type = root.lookupType('logistics.Shipments')
  const row = {
    id: 7,
    code: 'AB',
    price: '1.50',
    fragile: true,
    day: '2001-01-01',
    received: { seconds: 5 },
    address: { street: 'Main', geo: { lat: 1 } },
    legs: [{ port: 'SFO' }],
    grid: [{ values: [1, 2] }],
    tags: { a: 'b' },
    vector: [1, 2, 3],
  }
  const message = type.fromObject(row)
  expect(type.verify(message)).toBe(null)
  expect(type.toObject(type.decode(type.encode(message).finish()), { longs: Number })).toEqual(row)
})

const base = { apiVersion: 'v3.2.0', kind: 'DataContract', id: 'x', version: '1.0.0' } as const

const contractOf = (...columns: readonly (string | readonly [name: string, number: number])[]): Contract => ({
  ...base,
  schema: [
    {
      name: 'orders',
      properties: columns.map((each) =>
        typeof each === 'string'
          ? { name: each, logicalType: 'string' }
          : {
              name: each[0],
              logicalType: 'string',
              customProperties: [{ property: 'protobufNumber', vendor: 'mesh', value: each[1] }],
            },
      ),
    },
  ],
})

const numbers = (text: string) =>
  Object.fromEntries(
    read(text)
      .lookupType('x.Orders')
      .fieldsArray.map(({ name, id }) => [name, id]),
  )

test('numbers follow a column from export to export, and are never used again', () => {
  const first = exportContract(contractOf('a', 'b', 'c'), 'protobuf').text
  expect(numbers(first)).toEqual({ a: 1, b: 2, c: 3 })
  const second = exportContract(contractOf('z', 'c', 'a'), 'protobuf', { previous: first }).text
  expect(numbers(second)).toEqual({ z: 4, c: 3, a: 1 })
  expect(second).toContain('  reserved 2;\n  reserved "b";\n')
  const third = exportContract(contractOf('y', 'z'), 'protobuf', { previous: second }).text
  expect(numbers(third)).toEqual({ y: 5, z: 4 })
  expect(third).toContain('  reserved 1, 2, 3;\n  reserved "a", "b", "c";\n')
})

test('a declared number wins; one that is given twice is reported', () => {
  const { text, diagnostics } = exportContract(contractOf(['a', 7], 'b', ['c', 7]), 'protobuf')
  expect(numbers(text)).toEqual({ a: 7, b: 1, c: 2 })
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      message: 'The number 7 is given twice',
      where: { pointer: '/schema/0/properties/2/customProperties' },
    }),
  )
})

test('names that JSON would take for one another are told apart', () => {
  const { text, diagnostics } = exportContract(contractOf('a_b', 'aB', 'a b'), 'protobuf')
  expect(numbers(text)).toEqual({ a_b: 1, aB_v2: 2, a_b_v3: 3 })
  expect(diagnostics.map(({ where }) => where?.pointer)).toContain('/schema/0/properties/1/name')
})

test('over any history a name never changes its number, and no number changes its name', () => {
  const versions = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), {
    minLength: 2,
    maxLength: 6,
  })
  fc.assert(
    fc.property(versions, (history) => {
      const owners = new Map<number, string>()
      let previous = ''
      for (const names of history) {
        previous = exportContract(contractOf(...names), 'protobuf', { previous }).text
        for (const [name, number] of Object.entries(numbers(previous))) {
          expect(owners.get(number) ?? name).toBe(name)
          owners.set(number, name)
        }
      }
    }),
  )
})

test('any contract is a proto file, the same with itself as what was before', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const { text } = exportContract(contract, 'protobuf')
      read(text)
      expect(exportContract(contract, 'protobuf', { previous: text }).text).toBe(text)
    }),
    { numRuns: 100 },
  )
}, 60_000)
