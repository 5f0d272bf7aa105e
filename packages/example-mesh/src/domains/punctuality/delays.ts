import {
  date,
  decimal,
  defineContract,
  defineDataProduct,
  integer,
  rowCount,
  sqlRule,
  string,
  table,
} from '@mesh/contracts'
import { airports, airportsContract } from '../airports/airports.ts'
import { flights, flightsContract } from '../flight-operations/flights.ts'

/** What punctuality promises about delays. */
export const delaysContract = defineContract({
  id: 'delays',
  version: '1.0.0',
  name: 'Delays',
  domain: 'punctuality',
  status: 'active',
  description: { purpose: 'How late flights are, by route, airport and month.' },
  team: { name: 'Punctuality', members: [{ username: 'punctuality@example.org', role: 'owner' }] },
  tags: ['kpi'],
  schema: {
    route_delays: table({
      description: 'Delay by route and month',
      columns: {
        month: date().primaryKey(1).describe('First day of the month'),
        origin: string({ maxLength: 4 }).primaryKey(2).describe('Airport of departure'),
        destination: string({ maxLength: 4 }).primaryKey(3).describe('Airport of arrival'),
        origin_name: string({ maxLength: 80 }).required().describe('Name of the airport of departure'),
        destination_name: string({ maxLength: 80 }).required().describe('Name of the airport of arrival'),
        flights: integer({ precision: 9, minimum: 1 }).required().describe('Flights of the month'),
        late_flights: integer({ precision: 9, minimum: 0 })
          .required()
          .describe('Flights more than 15 minutes late'),
        mean_delay: decimal({ precision: 8, scale: 2 }).required().describe('Mean delay in minutes'),
        miles: integer({ precision: 12 }).required().describe('Miles flown'),
      },
      quality: [
        rowCount({ name: 'there are routes', mustBeGreaterThan: 1000 }),
        sqlRule({
          name: 'no more late flights than flights',
          query: 'SELECT COUNT(*) FROM ${table} WHERE late_flights > flights',
          mustBe: 0,
        }),
      ],
    }),
    airport_delays: table({
      description: 'Delay by airport of departure and month',
      columns: {
        month: date().primaryKey(1).describe('First day of the month'),
        airport: string({ maxLength: 4 }).primaryKey(2).describe('Airport of departure'),
        airport_name: string({ maxLength: 80 }).required().describe('Name of the airport'),
        flights: integer({ precision: 9, minimum: 1 }).required().describe('Departures of the month'),
        late_share: decimal({ precision: 6, scale: 4, minimum: 0, maximum: 1 })
          .required()
          .describe('Share of departures more than 15 minutes late'),
      },
    }),
  },
})

/** The product of punctuality, derived from the output ports of two other domains. */
export const delays = defineDataProduct({
  id: 'delays',
  name: 'delays',
  version: '1.0.0',
  domain: 'punctuality',
  status: 'active',
  type: 'consumerAligned',
  description: { purpose: 'Punctuality by route, airport and month.' },
  team: { name: 'Punctuality' },
  inputPorts: [
    { name: 'flights', contract: flightsContract, product: flights },
    { name: 'airports', contract: airportsContract, product: airports },
  ],
  outputPorts: [
    { name: 'delays', contract: delaysContract, inputContracts: [flightsContract, airportsContract] },
  ],
  transformations: [
    {
      table: 'route_delays',
      as: 'dynamic-table',
      targetLag: '1 hour',
      query: `
        WITH departures AS (
          SELECT DATE_TRUNC('month', f.date)::DATE AS month, f.origin, f.destination, f.delay, f.distance
          FROM flight_operations.flights.flights f
          WHERE f.delay BETWEEN -120 AND 1440
        )
        SELECT
          d.month,
          d.origin,
          d.destination,
          o.name AS origin_name,
          t.name AS destination_name,
          COUNT(*) AS flights,
          COUNT_IF(d.delay > 15) AS late_flights,
          AVG(d.delay)::NUMBER(8, 2) AS mean_delay,
          SUM(d.distance) AS miles
        FROM departures d
        JOIN airports.airports.airports o ON o.iata = d.origin
        JOIN airports.airports.airports t ON t.iata = d.destination
        GROUP BY d.month, d.origin, d.destination, o.name, t.name`,
    },
    {
      table: 'airport_delays',
      as: 'view',
      query: `
        SELECT
          month,
          origin AS airport,
          origin_name AS airport_name,
          SUM(flights) AS flights,
          (SUM(late_flights) / SUM(flights))::NUMBER(6, 4) AS late_share
        FROM route_delays
        GROUP BY month, origin, origin_name`,
    },
  ],
})
