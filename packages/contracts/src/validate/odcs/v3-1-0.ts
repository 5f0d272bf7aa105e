import { changeDefinitions } from '../edition/change-definitions.ts'
import type { Definitions } from '../edition/shape.ts'
import { formed, oneOf } from '../rule.ts'
import { oldReference } from './reference.ts'
import { relationships } from './relationship.ts'
import { oldestVersions, v320 } from './v3-2-0.ts'

const id = formed(/^[A-Za-z0-9_-]+$/u, 'an id (letters, digits, _ and -)')

const added = [
  'btrieve',
  'exasol',
  'fastobjects',
  'hana',
  'iceberg',
  'ingres',
  'poet',
  'teradata',
  'vectorwise',
  'versant',
]
const types = Object.keys(v320)
  .filter((name) => name.startsWith('Server.'))
  .map((name) => name.replace('Server.', ''))
  .filter((type) => !added.includes(type))

const withoutEncoding = Object.fromEntries(types.map((type) => [`Server.${type}`, { drop: ['encoding'] }]))

/** ODCS v3.1.0: v3.2.0 without enums, maps, vectors, context, synonyms and ten types of servers; it wants a status. */
export const v310: Definitions = {
  ...changeDefinitions(v320, {
    Contract: {
      drop: ['context'],
      required: ['version', 'apiVersion', 'kind', 'id', 'status'],
      set: { apiVersion: oneOf(['v3.1.0', 'v3.0.2', 'v3.0.1', ...oldestVersions]) },
    },
    Id: { make: () => id },
    Port: { make: (use) => use('integer') },
    ServerNotes: { set: { type: oneOf(types) } },
    ...withoutEncoding,
    'Server.athena': { drop: ['workgroup'], required: ['stagingDir', 'schema'] },
    Table: { drop: ['deprecated', 'synonyms', 'context'] },
    PropertyFields: {
      drop: ['deprecated', 'synonyms', 'semanticType', 'enum'],
      set: {
        logicalType: oneOf([
          'string',
          'date',
          'timestamp',
          'time',
          'number',
          'integer',
          'object',
          'array',
          'boolean',
        ]),
      },
    },
    ServiceLevel: { drop: ['customProperties', 'authoritativeDefinitions'] },
    CustomProperty: { drop: ['vendor'] },
  }),
  ...relationships(oldReference, { withId: false }),
}
