import { describe, expect, test } from 'vitest'
import { type DataProduct, lowerContract, lowerProduct } from '../../src/exports/index.ts'
import { delays, flights, operations, punctuality } from '../fixtures/flights.ts'

const place = { database: 'PUNCTUALITY', schema: 'PUNCTUALITY' }
const tag = (name: string, value: string) => ({ tag: { ...place, name }, value })

test('a product becomes a shape with real tables on both sides', () => {
  expect(
    lowerProduct(punctuality, { contracts: [flights, delays], products: [punctuality, operations] }),
  ).toEqual({
    kind: 'product',
    urn: 'urn:mesh:product:punctuality:punctuality:v2',
    domain: 'punctuality',
    name: 'punctuality',
    version: '2.1.0',
    namespace: place,
    inputs: [
      {
        name: 'flights',
        contract: { id: 'flights', version: '1.2.0' },
        product: 'urn:mesh:product:flight-operations:flights:v1',
        namespace: { database: 'FLIGHT_OPERATIONS', schema: 'FLIGHTS' },
        tables: [
          { database: 'FLIGHT_OPERATIONS', schema: 'FLIGHTS', name: 'FLIGHTS' },
          { database: 'FLIGHT_OPERATIONS', schema: 'FLIGHTS', name: 'AIRPORTS' },
        ],
      },
    ],
    outputs: [
      {
        name: 'delays',
        version: '2.0.0',
        contract: { id: 'delays', version: '2.0.0' },
        tables: lowerContract(delays, { namespace: place, product: 'punctuality' }),
      },
    ],
    ingestion: [],
    transformations: [
      {
        target: { ...place, name: 'DELAYS' },
        materialization: 'dynamic-table',
        query: 'select origin, avg(delay) minutes from f',
        targetLag: '1 hour',
      },
    ],
    access: [],
    metrics: [{ name: 'worst', expression: 'MAX(MINUTES)', table: { ...place, name: 'DELAYS' } }],
    serviceLevels: [],
    tags: [tag('DOMAIN', 'punctuality'), tag('DATA_PRODUCT', 'punctuality'), tag('TIER', 'gold')],
  })
})

test('ingestion, access, owner and service levels are carried over', () => {
  const { ingestion, access, owner, purpose, serviceLevels } = lowerProduct(operations, {
    contracts: [flights],
  })
  const flightsSchema = { database: 'FLIGHT_OPERATIONS', schema: 'FLIGHTS' }
  expect({ ingestion, access, owner, purpose, serviceLevels }).toEqual({
    ingestion: [
      { table: { ...flightsSchema, name: 'FLIGHTS' }, format: { type: 'parquet' }, match: 'name' },
      {
        table: { ...flightsSchema, name: 'AIRPORTS' },
        format: { type: 'csv', skipHeader: 1, delimiter: ',', nullIf: [''] },
        match: 'position',
      },
    ],
    access: [{ role: 'ANALYST' }],
    owner: { team: 'Operations', contact: 'ada@example.org' },
    purpose: 'Departures',
    serviceLevels: [{ property: 'retention', value: 5, unit: 'y', element: 'flights' }],
  })
})

describe('failures', () => {
  const both = { contracts: [flights, delays], products: [operations] }
  const mesh = (property: string, value: unknown): DataProduct => ({
    ...operations,
    customProperties: [{ property, value, vendor: 'mesh' }],
  })
  test.each<[string, DataProduct, Parameters<typeof lowerProduct>[1]]>([
    ['CONTRACT.UNKNOWN_CONTRACT', operations, { contracts: [] }],
    ['CONTRACT.VERSION_MISMATCH', operations, { contracts: [{ ...flights, version: '2.0.0' }] }],
    ['CONTRACT.PORT_WITHOUT_CONTRACT', { ...operations, outputPorts: [{ name: 'p' }] }, both],
    ['CONTRACT.UNKNOWN_PRODUCT', punctuality, { contracts: [flights, delays] }],
    [
      'CONTRACT.AMBIGUOUS_OFFER',
      { ...punctuality, inputPorts: [{ name: 'f', contractId: 'flights' }] },
      { ...both, products: [operations, { ...operations, id: 'other' }] },
    ],
    ['CONTRACT.UNKNOWN_TABLE', mesh('ingestion', [{ table: 'nope', format: { type: 'json' } }]), both],
    ['CONTRACT.INVALID', mesh('transformation', []), both],
    [
      'CONTRACT.INVALID',
      mesh('transformations', [{ table: 'flights', as: 'dynamic-table', query: '' }]),
      both,
    ],
    ['CONTRACT.NAMESPACE_CONFLICT', mesh('namespace', { database: 'A', schema: 'B' }), both],
  ])('%s', (code, product, options) => {
    expect(() => lowerProduct(product, options)).toThrow(expect.objectContaining({ code }))
  })
})
