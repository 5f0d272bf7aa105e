import { defineContract, defineDataProduct, integer, string, table, timestamp } from '@mesh/contracts'

/** A proposal of flight operations that breaks its readers: the delay is gone. */
export const flightsContractV2 = defineContract({
  id: 'flights',
  version: '2.0.0',
  name: 'Flights',
  domain: 'flight-operations',
  status: 'active',
  description: { purpose: 'Every departure, for those who plan.' },
  schema: {
    flights: table({
      description: 'Departures of US carriers, one row a flight',
      columns: {
        date: timestamp().required().describe('Departure, local time'),
        distance: integer({ precision: 6, exclusiveMinimum: 0 })
          .required()
          .describe('Great-circle distance in miles'),
        origin: string({ maxLength: 4 }).required().describe('Airport of departure'),
        destination: string({ maxLength: 4 }).required().describe('Airport of arrival'),
      },
    }),
  },
})

/** The product with the contract that it would then promise. */
export const flightsV2 = defineDataProduct({
  id: 'flights',
  name: 'flights',
  version: '2.0.0',
  domain: 'flight-operations',
  status: 'active',
  type: 'sourceAligned',
  description: { purpose: 'Flights as the carriers report them.' },
  team: { name: 'Flight data' },
  outputPorts: [{ name: 'flights', contract: flightsContractV2, description: 'All departures' }],
  ingestion: [{ table: 'flights', format: { type: 'parquet' } }],
})
