import { rmSync } from 'node:fs'
import { accountObjectsOf } from '../../catalog/account-objects.ts'
import type { Dropped } from '../../catalog/dropped.ts'
import { inDatabase, inSchema } from '../../catalog/list-objects.ts'
import type { Database } from '../../catalog/object/database.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { placeOf } from '../../catalog/place.ts'
import { retentionOf } from '../../catalog/retention.ts'
import { objectKey, objectsOf, type SchemaObject } from '../../catalog/schema-objects.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { detachGone } from '../../governance/detach-gone.ts'
import { bury } from '../../inventory/graves.ts'
import { assertUnmeasured } from '../../metric/assert-unmeasured.ts'
import { dropCounter } from '../../storage/counter.ts'
import type { Execution } from '../execution.ts'
import { destroy } from './destroy.ts'
import { leaveRole } from './leave-role.ts'

/** Takes an object out of the account, with everything in it. Tables, schemas and databases can come back for a time. */
export async function remove(execution: Execution, object: AnySecurable): Promise<void> {
  const { catalog } = execution.state
  const { account, book } = catalog
  const { session } = execution
  detachGone(catalog, object)
  if (object.kind === 'DATA_METRIC_FUNCTION') assertUnmeasured(catalog, object)
  bury(execution.state.graves, object, catalog.now())
  switch (object.kind) {
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC_TABLE':
      placeOf(object).relations.delete(object.name)
      await keep(execution, placeOf(object).dropped, object, [object])
      return
    case 'SCHEMA':
      object.database.schemas.delete(object.name)
      await keep(execution, object.database.dropped, object, inSchema(object))
      if (session.schema === object.name && session.database === object.database.name) session.schema = null
      return
    case 'DATABASE':
      account.databases.delete(object.name)
      await keep(execution, account.dropped, object, inDatabase(object))
      if (session.database === object.name) {
        session.database = null
        session.schema = null
      }
      return
    case 'ROLE':
      leaveRole(execution, object)
      account.roles.delete(object.name)
      break
    case 'DATABASE_ROLE':
      leaveRole(execution, object)
      object.database.roles.delete(object.name)
      break
    case 'WAREHOUSE':
      account.warehouses.delete(object.name)
      break
    case 'USER':
      account.users.delete(object.name)
      break
    case 'ACCOUNT':
      throw unsupportedFeature(`DROP ${object.kind}`)
    case 'LISTING':
      if (object.state === 'PUBLISHED')
        throw invalidStatement(`Listing '${object.name}' is published: unpublish it first.`)
      accountObjectsOf(account, object.kind).delete(object.name)
      break
    case 'SHARE':
      accountObjectsOf(account, object.kind).delete(object.name)
      break
    default:
      if (!('schema' in object)) {
        accountObjectsOf(account, object.kind).delete(object.name)
        break
      }
      if (object.kind === 'STAGE') rmSync(object.folder, { recursive: true, force: true })
      if (object.kind === 'SEQUENCE') await dropCounter(execution, object.counter)
      objectsOf(homeOf(object), object.kind).delete(objectKey(object))
  }
  book.forget(new Set([object]))
}

const homeOf = (object: SchemaObject) =>
  object.kind === 'STAGE' || object.kind === 'FILE_FORMAT' ? placeOf(object) : object.schema

/** Puts an object aside for as long as it is kept; a view is kept no time, as in Snowflake. */
async function keep<Kind extends Database | Schema | Relation>(
  execution: Execution,
  dropped: Dropped<Kind>[],
  object: Kind,
  inside: Iterable<AnySecurable>,
): Promise<void> {
  const { book, now } = execution.state.catalog
  const { grants, roleGrants } = book.forget(new Set(inside))
  if (object.kind === 'VIEW' || retentionOf(object) === 0) await destroy(execution, object)
  else dropped.push({ object, droppedOn: now(), grants, roleGrants })
}
