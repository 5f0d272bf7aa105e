import { type SwapWith, toQualifiedName } from '@mesh/sql'
import { listObjects } from '../../catalog/list-objects.ts'
import type { Database } from '../../catalog/object/database.ts'
import type { Table } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { placeOf } from '../../catalog/place.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { writeOffset } from '../../storage/stream-offsets.ts'
import { activeRoles, assertOwner } from '../access.ts'
import type { Execution } from '../execution.ts'
import { findDatabase, findRelation, findSchema } from '../find-object.ts'
import { keepDefaults } from './keep-defaults.ts'

/**
 * SWAP WITH: two tables, schemas or databases take each other's name; what is granted on them and in them goes with them. Streams on
 * the tables are stale then.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-table
 */
export async function swap(execution: Execution, object: AnySecurable, { name }: SwapWith): Promise<void> {
  const { state, session } = execution
  const { catalog } = state
  const target = toQualifiedName(name)
  const own = <Kind extends AnySecurable>(other: Kind): Kind => {
    assertOwner(catalog, activeRoles(catalog, session), other)
    return other
  }
  switch (object.kind) {
    case 'TABLE': {
      const other = own(findRelation(catalog, target, session))
      if (other.kind !== 'TABLE') throw invalidStatement(`Object '${other.name}' is not a table`)
      keepDefaults(catalog, () => swapTables(object, other))
      await makeStale(execution, object, other)
      return
    }
    case 'SCHEMA': {
      const other = own(findSchema(catalog, target, session))
      if (other.database !== object.database)
        throw unsupportedFeature('SWAP of schemas of different databases')
      keepDefaults(catalog, () => swapNames(object.database.schemas, object, other))
      return
    }
    case 'DATABASE': {
      const other = own(findDatabase(catalog, target.name))
      keepDefaults(catalog, () => swapNames(catalog.account.databases, object, other))
      return
    }
    default:
      throw unsupportedFeature(`SWAP of a ${object.kind}`)
  }
}

function swapTables(one: Table, other: Table): void {
  if (one === other) return
  if ((one.temporaryIn === undefined) !== (other.temporaryIn === undefined))
    throw invalidStatement('A temporary table cannot be swapped with one that is not temporary.')
  const [here, there] = [placeOf(one), placeOf(other)]
  const [name, otherName] = [one.name, other.name]
  const { schema } = one
  here.relations.set(name, other)
  there.relations.set(otherName, one)
  Object.assign(one, { name: otherName, schema: other.schema })
  Object.assign(other, { name, schema })
  if (one.temporaryIn !== undefined) {
    Object.assign(one, { temporaryIn: there })
    Object.assign(other, { temporaryIn: here })
  }
}

function swapNames<Kind extends Database | Schema>(all: Map<string, Kind>, one: Kind, other: Kind): void {
  const [name, otherName] = [one.name, other.name]
  one.name = otherName
  other.name = name
  all.set(name, other)
  all.set(otherName, one)
}

async function makeStale(execution: Execution, ...tables: readonly Table[]): Promise<void> {
  for (const each of listObjects(execution.state.catalog.account)) {
    if (each.kind !== 'STREAM' || !tables.some((table) => table === each.source)) continue
    each.offset = neverRead
    await writeOffset(execution, each, neverRead)
  }
}

/** The offset of a stream that can never be read again. */
const neverRead = -1
