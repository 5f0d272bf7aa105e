import { defineContract, defineDataProduct, diffContracts, string, table } from '@mesh/contracts'
import { deriveAllChecks, describeCheck } from '@mesh/quality'
import { expect, test } from 'vitest'

test('contracts that refer to each other are checked together', () => {
  const airports = defineContract({
    id: 'airports',
    version: '1.0.0',
    name: 'airports',
    domain: 'd',
    schema: { airports: table({ columns: { iata: string().primaryKey() } }) },
  })
  const flights = defineContract({
    id: 'flights',
    version: '1.0.0',
    name: 'flights',
    domain: 'd',
    schema: {
      flights: table({
        columns: { origin: string().references('airports.odcs.yaml#/schema/airports/properties/iata') },
      }),
    },
  })
  const { checks, diagnostics } = deriveAllChecks([flights, airports], { schema: 'none' })
  expect(diagnostics).toEqual([])
  expect(checks.map(describeCheck)).toEqual([
    'ORIGIN in D.AIRPORTS.AIRPORTS (IATA)',
    'IATA is never NULL',
    'IATA is unique',
  ])
})

test('tables are where the product that offers the contract has them, for checks and for changes alike', () => {
  const contract = defineContract({
    id: 'bins',
    version: '1.0.0',
    name: 'Bins of the town',
    domain: 'town',
    schema: { bins: table({ columns: { id: string().required() } }) },
  })
  const product = defineDataProduct({
    id: 'collection',
    name: 'collection',
    version: '1.0.0',
    domain: 'town',
    outputPorts: [{ name: 'bins', contract }],
  })
  const tables = (products: readonly (typeof product)[]) =>
    deriveAllChecks([contract], { products, schema: 'none' }).checks.map((each) => each.table)
  expect(tables([])).toEqual([{ database: 'TOWN', schema: 'BINS_OF_THE_TOWN', name: 'BINS' }])
  expect(tables([product])).toEqual([{ database: 'TOWN', schema: 'COLLECTION', name: 'BINS' }])

  const after = { ...contract, version: '2.0.0', schema: [] }
  const { changes } = diffContracts(contract, after, { contracts: [contract], products: [product] })
  expect(changes.map((change) => change.subject)).toEqual([{ table: 'TOWN.COLLECTION.BINS' }])
})
