import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CreateStatement } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Database } from '../catalog/object/database.ts'
import type { Schema } from '../catalog/object/schema.ts'
import type { AnySecurable, Securable } from '../catalog/object/securable.ts'
import type { Place } from '../catalog/place.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { temporaryPlace } from '../session/temporary-places.ts'
import { formatOptions } from '../stage/format-options.ts'
import { directoryOf, stageOptions } from '../stage/stage-options.ts'
import { assertMonitor } from '../warehouse/assert-monitor.ts'
import { readWarehouseOptions } from '../warehouse/warehouse-options.ts'
import { suspendedNow } from '../warehouse/warehouse-state.ts'
import { activeRoles, assertOwner, assertPrivilege } from './access.ts'
import { remove } from './drop/remove.ts'
import type { Execution } from './execution.ts'
import { databaseOf, schemaOf } from './find-object.ts'
import { retentionDays } from './retention-days.ts'
import { tagMap } from './tags.ts'

type CreateObject = Extract<
  CreateStatement,
  {
    kind:
      | 'createDatabase'
      | 'createSchema'
      | 'createRole'
      | 'createDatabaseRole'
      | 'createWarehouse'
      | 'createStage'
      | 'createFileFormat'
      | 'createTag'
  }
>

/** CREATE of anything that is no table or view. The sentence is what Snowflake answers. */
export async function createObject(execution: Execution, create: CreateObject): Promise<string> {
  const { catalog } = execution.state
  const { account } = catalog
  const { session } = execution
  const name = toQualifiedName(create.name)
  const roles = activeRoles(catalog, session)

  const temporaryIn = (isTemporary: boolean, schema: Schema): { readonly temporaryIn?: Place } =>
    isTemporary ? { temporaryIn: temporaryPlace(session.temporary, schema) } : {}

  async function put<Kind extends AnySecurable>(
    word: string,
    container: AnySecurable,
    privilege: string,
    map: Map<string, Kind>,
    make: (base: Omit<Securable, 'kind'>) => Kind,
    place: Schema | null = null,
    database: Database | null = null,
  ): Promise<string> {
    const known = map.get(name.name)
    if (known !== undefined && create.orAlter) {
      assertOwner(catalog, roles, known)
      known.comment = create.comment ?? ''
      return 'Statement executed successfully.'
    }
    assertPrivilege(catalog, roles, container, [privilege])
    if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
    if (known !== undefined && !create.orReplace) throw alreadyExists(name.name)
    if (known !== undefined) assertOwner(catalog, roles, known)
    const made = make(catalog.base(name.name, session.role, create.comment))
    const { database: inDatabase, schema: inSchema } = session
    if (known !== undefined) {
      await remove(execution, known)
      // What is replaced was perhaps where the session is; it is now in what takes its place.
      Object.assign(session, { database: inDatabase, schema: inSchema })
    }
    for (const [id, value] of tagMap(execution, create.tags)) made.tags.set(id, value)
    map.set(name.name, made)
    if (database !== null && !('temporaryIn' in made)) catalog.applyFutureGrants(made, place, database)
    return `${word} ${name.name} successfully created.`
  }

  switch (create.kind) {
    case 'createDatabase':
      return put('Database', account, 'CREATE DATABASE', account.databases, (base) => {
        const database: Database = {
          ...base,
          kind: 'DATABASE',
          ...(create.transient && { transient: true }),
          schemas: new Map(),
          roles: new Map(),
          dropped: [],
          retentionDays: retentionDays(create.properties),
        }
        database.schemas.set('PUBLIC', schemaIn(database, catalog.base('PUBLIC', session.role)))
        session.database = database.name
        session.schema = 'PUBLIC'
        return database
      })
    case 'createSchema': {
      const database = databaseOf(catalog, name.schema, session)
      const made = (base: Omit<Securable, 'kind'>) => {
        session.database = database.name
        session.schema = name.name
        return {
          ...schemaIn(database, base, retentionDays(create.properties)),
          managedAccess: create.managedAccess,
          ...(create.transient && { transient: true }),
        }
      }
      return put('Schema', database, 'CREATE SCHEMA', database.schemas, made, null, database)
    }
    case 'createRole':
      return put('Role', account, 'CREATE ROLE', account.roles, (base) => ({ ...base, kind: 'ROLE' }))
    case 'createDatabaseRole': {
      const database = databaseOf(catalog, name.schema, session)
      return put('Database role', database, 'CREATE DATABASE ROLE', database.roles, (base) => {
        const role = { ...base, kind: 'DATABASE_ROLE', database } as const
        // https://docs.snowflake.com/en/sql-reference/sql/create-database-role#general-usage-notes
        catalog.book.grant({
          privilege: 'USAGE',
          on: database,
          to: role,
          grantOption: false,
          grantedBy: session.role.name,
          createdOn: catalog.now(),
        })
        return role
      })
    }
    case 'createWarehouse':
      return put('Warehouse', account, 'CREATE WAREHOUSE', account.warehouses, (base) => {
        const { INITIALLY_SUSPENDED: suspended, ...options } = readWarehouseOptions(create.properties)
        assertMonitor(account, options)
        session.warehouse = base.name
        return {
          ...base,
          kind: 'WAREHOUSE',
          options,
          ...(suspended === 'TRUE' && {
            resumedOn: null,
            suspended: suspendedNow(execution.state.queries.all()),
          }),
        }
      })
    case 'createStage': {
      const schema = schemaOf(catalog, name, session)
      const { fileFormat = null, directory } = stageOptions(execution, create.properties)
      const own = temporaryIn(create.temporary, schema)
      const make = (base: Omit<Securable, 'kind'>) => {
        const folder = join(execution.state.stageRoot, `s${base.id}`)
        mkdirSync(folder, { recursive: true })
        const listed = directoryOf(directory, { folder })
        return {
          ...base,
          ...own,
          kind: 'STAGE',
          schema,
          folder,
          fileFormat,
          ...(listed !== undefined && { directory: listed }),
        } as const
      }
      return put(
        'Stage area',
        schema,
        'CREATE STAGE',
        objectsOf(own.temporaryIn ?? schema, 'STAGE'),
        make,
        schema,
        schema.database,
      )
    }
    case 'createFileFormat': {
      const schema = schemaOf(catalog, name, session)
      const own = temporaryIn(create.temporary, schema)
      const options = formatOptions(execution, {
        kind: 'propertyGroup',
        properties: create.properties,
        span: create.span,
      })
      const make = (base: Omit<Securable, 'kind'>) =>
        ({ ...base, ...own, kind: 'FILE_FORMAT', schema, options }) as const
      return put(
        'File format',
        schema,
        'CREATE FILE FORMAT',
        objectsOf(own.temporaryIn ?? schema, 'FILE_FORMAT'),
        make,
        schema,
        schema.database,
      )
    }
    case 'createTag': {
      const schema = schemaOf(catalog, name, session)
      const allowedValues = create.allowedValues.length === 0 ? null : create.allowedValues
      const make = (base: Omit<Securable, 'kind'>) =>
        ({ ...base, kind: 'TAG', schema, allowedValues }) as const
      return put('Tag', schema, 'CREATE TAG', objectsOf(schema, 'TAG'), make)
    }
  }
}

const schemaIn = (
  database: Database,
  base: Omit<Securable, 'kind'>,
  retentionDays: number | null = null,
): Schema => ({
  ...base,
  kind: 'SCHEMA',
  ...(database.transient === true && { transient: true }),
  database,
  relations: new Map(),
  dropped: [],
  retentionDays,
  objects: new Map(),
})
