import { changeDefinitions } from '../edition/change-definitions.ts'
import type { Definitions } from '../edition/shape.ts'
import { oneOf } from '../rule.ts'
import { oldQualityRule } from './old-quality.ts'
import { property } from './property.ts'
import { v310 } from './v3-1-0.ts'
import { oldestVersions } from './v3-2-0.ts'

const types = Object.keys(v310)
  .filter((name) => name.startsWith('Server.'))
  .map((name) => name.replace('Server.', ''))
const added = [
  'hive',
  'impala',
  'zen',
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

const files = {
  set: {
    format: oneOf(['parquet', 'delta', 'json', 'csv']),
    delimiter: oneOf(['new_line', 'array']),
  },
}
const exclusive = { set: { exclusiveMinimum: 'boolean', exclusiveMaximum: 'boolean' } }
const loose = 'loose'

/**
 * ODCS v3.0.2: v3.1.0 without ids, relationships, times and metrics. Objects other than the contract, tables and properties
 * may have any other field, limits are exclusive by a flag, and a team is a list.
 */
export const v302: Definitions = changeDefinitions(v310, {
  Contract: { set: { apiVersion: oneOf(['v3.0.2', 'v3.0.1', ...oldestVersions]), team: 'Member[]' } },
  ServerNotes: {
    drop: ['id'],
    set: { type: oneOf(types.filter((type) => !added.includes(type))) },
    closure: loose,
  },
  'Server.azure': files,
  'Server.s3': files,
  'Server.sftp': files,
  'Server.duckdb': { set: { schema: 'integer' } },
  'Server.custom': { drop: ['stream'] },
  Table: { drop: ['id', 'relationships'] },
  PropertyFields: {
    drop: ['id', 'relationships'],
    set: { logicalType: oneOf(['string', 'date', 'number', 'integer', 'object', 'array', 'boolean']) },
  },
  Item: property({ named: false, propertiesOfAny: true }),
  'Options.date': exclusive,
  'Options.integer': exclusive,
  'Options.number': exclusive,
  QualityNotes: { drop: ['id'], closure: loose },
  Quality: oldQualityRule,
  AuthoritativeDefinition: { drop: ['id', 'description'], closure: loose },
  Support: { drop: ['id', 'customProperties'], required: ['channel', 'url'], closure: loose },
  Price: { drop: ['id'], closure: loose },
  Member: {
    drop: ['id', 'tags', 'customProperties', 'authoritativeDefinitions'],
    required: [],
    closure: loose,
  },
  Role: { drop: ['id'], closure: loose },
  ServiceLevel: { drop: ['id', 'description', 'scheduler', 'schedule'], closure: loose },
  CustomProperty: { drop: ['id', 'description'], required: [], closure: loose },
})
