import avsc from 'avsc'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportContract } from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { flights } from '../fixtures/flights.ts'
import { shipments } from '../fixtures/shipments.ts'

test('rows are encoded and come back', () => {
  const type = avsc.Type.forSchema(JSON.parse(exportContract(shipments, 'avro').text))
  const row = {
    id: 7,
    code: 'AB',
    state: 'sent',
    pieces: 3,
    barcode: Buffer.from([1, 2]),
    weight: 1.5,
    price: Buffer.from([12, 34]),
    fragile: true,
    day: 19_000,
    clock: 1_000_000,
    packed: 1_000_000_000,
    received: null,
    label: Buffer.from('x'),
    address: { street: 'Main', geo: { lat: 1, lon: null } },
    legs: [{ port: 'SFO' }],
    grid: [[1, 2]],
    tags: { a: 'b', c: null },
    vector: [1, 2, 3],
    extra: '{}',
  }
  expect(type.isValid(row)).toBe(true)
  expect(JSON.stringify(type.fromBuffer(type.toBuffer(row)))).toBe(JSON.stringify(row))
  expect(type.isValid({ ...row, state: 'gone' })).toBe(false)
  expect(type.isValid({ ...row, code: null })).toBe(false)
})

test('several tables are a union of records', () => {
  const type = avsc.Type.forSchema(JSON.parse(exportContract(flights, 'avro').text), { wrapUnions: true })
  expect(type.isValid({ 'flight_operations.airports': { iata: 'SFO', city: null } })).toBe(true)
})

test('names and values that Avro does not take are reported', () => {
  const contract = {
    ...flights,
    schema: [
      {
        name: 'my table',
        properties: [
          { name: '1st', logicalType: 'string' as const },
          { name: 'e', logicalType: 'string' as const, enum: [{ value: 'a-b' }] },
        ],
      },
    ],
  }
  const { text, diagnostics } = exportContract(contract, 'avro')
  expect(JSON.parse(text)).toMatchObject({ name: 'my_table', fields: [{ name: '_1st' }, { name: 'e' }] })
  expect(diagnostics).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        where: { pointer: '/schema/0/name' },
        message: 'The name is written as my_table',
      }),
      expect.objectContaining({ where: { pointer: '/schema/0/properties/0/name' } }),
      expect.objectContaining({
        where: { pointer: '/schema/0/properties/1/enum' },
        code: 'CONTRACT.NOT_EXPRESSIBLE',
        severity: 'warning',
      }),
    ]),
  )
})

test('any contract is a schema of Avro', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const schema = JSON.parse(exportContract(contract, 'avro').text)
      if (Array.isArray(schema) && schema.length === 0) return
      expect(avsc.Type.forSchema(schema, { wrapUnions: true }).typeName).toMatch(/record|union/)
    }),
    { numRuns: 100 },
  )
}, 60_000)
