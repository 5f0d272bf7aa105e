import { exportContract, lowerProduct } from '@mesh/contracts'
import type { SqlClient } from '@mesh/core'
import { startLocalSnowflake } from '@mesh/local'
import { test } from '@mesh/quality/vitest'
import { splitStatements } from '@mesh/sql'
import { expect } from 'vitest'
import { airportsContract, airports as airportsProduct } from '../src/domains/airports/airports.ts'
import { flightsContract, flights as flightsProduct } from '../src/domains/flight-operations/flights.ts'
import { delays, delaysContract } from '../src/domains/punctuality/delays.ts'

const contracts = [airportsContract, flightsContract, delaysContract]
const products = [airportsProduct, flightsProduct, delays]

// A few rows say whether the SQL is right; whether there are enough of them is a matter of production.
const butAmounts = { only: (check: string) => !check.endsWith('rowCount') && !check.includes('routes') }

/** What the SQL of punctuality makes of flights, on a Snowflake in this process. */
async function withDelays(
  flights: readonly string[],
  use: (client: SqlClient) => Promise<void>,
): Promise<void> {
  const server = await startLocalSnowflake()
  try {
    const client = await server.connect()
    const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })
    for (const place of ['AIRPORTS', 'FLIGHT_OPERATIONS', 'PUNCTUALITY'])
      await run(`CREATE DATABASE ${place}`)
    for (const schema of ['AIRPORTS.AIRPORTS', 'FLIGHT_OPERATIONS.FLIGHTS', 'PUNCTUALITY.DELAYS'])
      await run(`CREATE SCHEMA ${schema}`)
    for (const contract of [airportsContract, flightsContract])
      for (const { text } of splitStatements(exportContract(contract, 'snowflake').text))
        if (text !== '') await run(text)
    await run(`INSERT INTO AIRPORTS.AIRPORTS.AIRPORTS VALUES
      ('JFK', 'Kennedy', 'New York', 'NY', 'USA', 40.6, -73.8), ('SFO', 'San Francisco', 'San Francisco', 'CA', 'USA', 37.6, -122.4)`)
    await run(`INSERT INTO FLIGHT_OPERATIONS.FLIGHTS.FLIGHTS VALUES ${flights.join(', ')}`)
    await run('USE SCHEMA PUNCTUALITY.DELAYS')
    for (const { target, query } of lowerProduct(delays, { contracts, products }).transformations)
      await run(`CREATE TABLE ${target.name} AS ${query}`)
    await use(client)
    await client.close()
  } finally {
    await server.stop()
  }
}

test('delays of a route are counted by month, and impossible ones left out', () =>
  withDelays(
    [
      "('2001-01-01 06:00', 10, 2586, 'JFK', 'SFO')",
      "('2001-01-31 23:59', 21, 2586, 'JFK', 'SFO')",
      "('2001-01-31 12:00', 1441, 2586, 'JFK', 'SFO')",
      "('2001-02-01 00:00', -5, 2586, 'JFK', 'SFO')",
    ],
    async (client) => {
      const place = ({ name }: { readonly name: string }) => ({ name })
      await expect({ client, place }).toSatisfyContract(delaysContract, butAmounts)
      await expect({ client, table: 'ROUTE_DELAYS' }).toMatchTable(
        [
          { MONTH: '2001-01-01', FLIGHTS: 2, LATE_FLIGHTS: 1, MEAN_DELAY: '15.50' },
          { MONTH: '2001-02-01', FLIGHTS: 1, LATE_FLIGHTS: 0, MEAN_DELAY: '-5.00' },
        ],
        {
          key: ['MONTH'],
          ignore: ['ORIGIN', 'DESTINATION', 'ORIGIN_NAME', 'DESTINATION_NAME', 'MILES'],
        },
      )
      await expect({ client, table: 'AIRPORT_DELAYS' }).toHaveMetric(
        { kind: 'maximum', column: 'LATE_SHARE' },
        0.5,
      )
    },
  ))

test('airports that nobody has heard of are noticed', async ({ mesh }) => {
  const { airports } = mesh.generate(airportsContract, { rows: 3001 })
  await expect(airports).toSatisfyContract(airportsContract)
  const { rows } = mesh.violate({ airports }, airportsContract, 'AIRPORTS.AIRPORTS.AIRPORTS.IATA surplusRows')
  await expect(rows).not.toSatisfyContract(airportsContract)
})
