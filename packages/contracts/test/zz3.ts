import {
  defineContract,
  diffContracts,
  type InferRow,
  integer,
  lintContract,
  parseContract,
  renderContract,
  rowCount,
  rowSchema,
  string,
  table,
  timestamp,
} from '@mesh/contracts'

export const flights = defineContract({
  id: 'flights',
  version: '1.0.0',
  domain: 'flight-operations',
  schema: {
    airports: table({ columns: { iata: string({ maxLength: 3 }).primaryKey() } }),
    flights: table({
      description: 'One row per departed flight',
      columns: {
        date: timestamp().required().describe('Scheduled departure'),
        delay: integer({ precision: 5, minimum: -120, maximum: 2880 }).describe('In minutes'),
        origin: string({ maxLength: 3 }).required().references('airports.iata').classification('public'),
      },
      quality: [rowCount({ mustBeGreaterThan: 0 })],
    }),
  },
})

type Flight = InferRow<typeof flights, 'flights'>
const flight: Flight = { date: '2001-01-01T08:00:00', delay: null, origin: 'SFO' }

rowSchema(flights, 'flights').parse(flight)
console.log(lintContract(flights).length)

const published = parseContract(renderContract(flights), { file: 'flights.odcs.yaml' })
console.log(diffContracts(published, flights).step)
