import {
  defineContract,
  defineDataProduct,
  missingValues,
  number,
  rowCount,
  string,
  table,
} from '@mesh/contracts'

/** What the reference domain promises about airports. */
export const airportsContract = defineContract({
  id: 'airports',
  version: '1.0.0',
  name: 'Airports',
  domain: 'airports',
  status: 'active',
  description: { purpose: 'One list of airports, so that everybody means the same place by the same code.' },
  team: { name: 'Reference data', members: [{ username: 'reference-data@example.org', role: 'owner' }] },
  tags: ['reference'],
  schema: {
    airports: table({
      description: 'Airports of the United States and its partners, one row an airport',
      columns: {
        iata: string({ maxLength: 4, pattern: '^[A-Z0-9]{3,4}$' })
          .primaryKey()
          .describe('Location code: IATA where there is one, else FAA')
          .examples('JFK', '00M'),
        name: string({ maxLength: 80 }).required().describe('Name of the airport'),
        city: string({ maxLength: 60 })
          .required()
          .describe('City that the airport serves')
          .quality(missingValues({ name: 'city is known', missingValues: ['NA', ''], mustBe: 0 })),
        state: string({ maxLength: 2 })
          .required()
          .describe('Postal code of the state')
          .quality(missingValues({ name: 'state is known', missingValues: ['NA', ''], mustBe: 0 })),
        country: string({ maxLength: 60 }).required().describe('Country in English'),
        latitude: number({ minimum: -90, maximum: 90 }).required().describe('Degrees north'),
        longitude: number({ minimum: -180, maximum: 180 }).required().describe('Degrees east'),
      },
      quality: [rowCount({ name: 'enough airports', mustBeGreaterThan: 3000 })],
    }),
  },
})

/** The product of the reference domain: airports, loaded from its own file. */
export const airports = defineDataProduct({
  id: 'airports',
  name: 'airports',
  version: '1.0.0',
  domain: 'airports',
  status: 'active',
  type: 'sourceAligned',
  description: { purpose: 'Reference data about airports.' },
  team: { name: 'Reference data' },
  outputPorts: [{ name: 'airports', contract: airportsContract, description: 'All airports' }],
  ingestion: [{ table: 'airports', format: { type: 'csv', skipHeader: 1 } }],
})
