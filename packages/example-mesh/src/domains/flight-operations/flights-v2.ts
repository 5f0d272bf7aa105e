import { defineContract, defineDataProduct, table } from '@mesh/contracts'
import { enoughFlights, flightColumns, flightsContract } from './flights.ts'

const { delay: _gone, ...columns } = flightColumns
const { schema: _schema, ...facts } = flightsContract

/** A proposal of flight operations that breaks its readers: the delay is gone. */
export const flightsContractV2 = defineContract({
  ...facts,
  version: '2.0.0',
  schema: {
    flights: table({
      description: 'Departures of US carriers, one row a flight',
      columns,
      quality: [enoughFlights],
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
