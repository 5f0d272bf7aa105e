import { defineContract, string, table } from '@mesh/contracts'
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
  const { checks, diagnostics } = deriveAllChecks([flights, airports])
  expect(diagnostics).toEqual([])
  expect(checks.map(describeCheck)).toEqual([
    'ORIGIN in D.AIRPORTS.AIRPORTS (IATA)',
    'IATA is never NULL',
    'IATA is unique',
  ])
})
