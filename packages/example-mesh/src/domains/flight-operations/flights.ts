import {
  defineContract,
  defineDataProduct,
  integer,
  rowCount,
  string,
  table,
  timestamp,
} from '@mesh/contracts'

/** The columns of a flight. */
export const flightColumns = {
  date: timestamp().primaryKey(1).describe('Departure, local time'),
  delay: integer({ precision: 6, minimum: -120, maximum: 1440 })
    .required()
    .describe('Arrival after plan, in minutes; negative is early'),
  distance: integer({ precision: 6, exclusiveMinimum: 0 })
    .required()
    .describe('Great-circle distance in miles'),
  origin: string({ maxLength: 4 })
    .primaryKey(2)
    .describe('Airport of departure')
    .references('airports.odcs.yaml#/schema/airports/properties/iata'),
  destination: string({ maxLength: 4 })
    .primaryKey(3)
    .describe('Airport of arrival')
    .references('airports.odcs.yaml#/schema/airports/properties/iata'),
}

/** Half a year of flights. */
export const enoughFlights = rowCount({ name: 'half a year of flights', mustBeGreaterOrEqualTo: 2_900_000 })

/** What flight operations promises about flights. */
export const flightsContract = defineContract({
  id: 'flights',
  version: '1.0.0',
  name: 'Flights',
  domain: 'flight-operations',
  status: 'active',
  description: {
    purpose: 'Every departure with its delay, for those who plan, explain or forecast punctuality.',
    limitations: 'January to June 2001; cancelled flights are left out.',
  },
  team: { name: 'Flight data', members: [{ username: 'flight-data@example.org', role: 'owner' }] },
  tags: ['operations'],
  schema: {
    flights: table({
      description: 'Departures of US carriers, one row a flight',
      columns: flightColumns,
      quality: [enoughFlights],
    }),
  },
})

/** The product of flight operations: flights as the carriers report them. */
export const flights = defineDataProduct({
  id: 'flights',
  name: 'flights',
  version: '1.0.0',
  domain: 'flight-operations',
  status: 'active',
  type: 'sourceAligned',
  description: { purpose: 'Flights as the carriers report them.' },
  team: { name: 'Flight data' },
  outputPorts: [{ name: 'flights', contract: flightsContract, description: 'All departures' }],
  ingestion: [{ table: 'flights', format: { type: 'parquet' } }],
})
