import type { Database } from './object/database.ts'
import type { Schema } from './object/schema.ts'

/** The name of the schema of views that every database has. */
export const informationSchemaName = 'INFORMATION_SCHEMA'

/** INFORMATION_SCHEMA as an object of a database: nobody owns it, and nothing is kept in it. */
export const informationSchemaOf = (database: Database): Schema => ({
  id: 0,
  kind: 'SCHEMA',
  name: informationSchemaName,
  comment: 'Views describing the contents of schemas in this database',
  createdOn: database.createdOn,
  owner: null,
  tags: new Map(),
  retentionDays: null,
  database,
  relations: new Map(),
  dropped: [],
  objects: new Map(),
})
