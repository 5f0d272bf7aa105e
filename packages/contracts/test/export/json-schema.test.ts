import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { exportContract, rowSchema } from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { flights } from '../fixtures/flights.ts'
import { shipments } from '../fixtures/shipments.ts'
import { shipmentRows } from './random-rows.ts'

const ajv = () => new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, formats: anyFormat })

/** A format of ODCS is a word of the contract's own. */
const anyFormat = new Proxy({}, { get: () => true, has: () => true, ownKeys: () => [] })

test('the schema takes the rows that the row schema takes, and no others', () => {
  const isRow = ajv().compile(JSON.parse(exportContract(shipments, 'json-schema').text))
  const row = rowSchema(shipments, 'shipments')
  let taken = 0
  fc.assert(
    fc.property(shipmentRows, (each) => {
      const wanted = row.safeParse({ ...each, label: null }).success
      if (wanted) taken += 1
      expect(isRow({ ...asJson(each), label: null })).toBe(wanted)
    }),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(20)
})

const asJson = (row: object) =>
  JSON.parse(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))

test('a table is a definition; its limits, enums and words are there', () => {
  const { $schema, $id, title, description, $defs } = JSON.parse(exportContract(flights, 'json-schema').text)
  expect({ $schema, $id, title, description, delay: $defs.flights.properties.delay }).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:mesh:contract:flights:1.2.0',
    title: 'Flights',
    description: 'Every departure',
    delay: { type: 'integer', minimum: -120, maximum: 2880 },
  })
  expect($defs.flights.properties.carrier).toEqual({
    type: ['string', 'null'],
    maxLength: 2,
    enum: ['AA', 'BB', null],
  })
})

test('limits that digits set are told', () => {
  const contract = {
    ...flights,
    schema: [{ name: 't', properties: [{ name: 'n', physicalType: 'NUMBER(3,0)', required: true }] }],
  }
  const isRow = ajv().compile(JSON.parse(exportContract(contract, 'json-schema').text))
  expect([999, -999, 1000, 1.5].map((n) => isRow({ n }))).toEqual([true, true, false, false])
})

test('any contract is a schema that ajv compiles', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const schema = JSON.parse(exportContract(contract, 'json-schema').text)
      expect(typeof new Ajv2020({ strict: false, validateFormats: false }).compile(schema)).toBe('function')
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('openapi becomes types', async () => {
  const { text } = exportContract(shipments, 'openapi')
  const types = astToString(await openapiTypescript(text))
  expect(types).toContain('shipments: {')
  expect(types).toContain('state: "new" | "sent" | "lost"')
  expect(types).toContain('pieces: number | null')
  expect(JSON.parse(text).openapi).toBe('3.1.1')
})
