import { toQualifiedName, type Undrop } from '@mesh/sql'
import type { Dropped } from '../../catalog/dropped.ts'
import type { Database } from '../../catalog/object/database.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { alreadyExists, doesNotExist } from '../../errors/name-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { databaseOf, schemaOf } from '../find-object.ts'

/**
 * UNDROP: what was dropped last under the name is there again, under that name or a new one, with what was granted on it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/undrop
 */
export function undrop(execution: Execution, { objectType, name: written, rename }: Undrop): string {
  const { state, session } = execution
  const { account } = state.catalog
  const name = toQualifiedName(written)
  const newName = rename === undefined ? name.name : toQualifiedName(rename).name
  switch (objectType) {
    case 'TABLE':
    case 'DYNAMIC TABLE': {
      const schema = schemaOf(state.catalog, name, session)
      const kind = objectType === 'TABLE' ? 'TABLE' : 'DYNAMIC_TABLE'
      const isWanted = ({ object }: Dropped<Relation>) => object.name === name.name && object.kind === kind
      const own = session.temporary.get(schema)
      const place = own?.dropped.some(isWanted) === true ? own : schema
      const target = rename === undefined ? schema : schemaOf(state.catalog, toQualifiedName(rename), session)
      if (target !== schema) throw unsupportedFeature('UNDROP … RENAME TO another schema')
      bringBack(execution, schema, `CREATE ${objectType}`, place.relations, place.dropped, isWanted, newName)
      return `Table ${newName} successfully restored.`
    }
    case 'SCHEMA': {
      const database = databaseOf(state.catalog, name.schema, session)
      const isWanted = ({ object }: Dropped<Schema>) => object.name === name.name
      bringBack(execution, database, 'CREATE SCHEMA', database.schemas, database.dropped, isWanted, newName)
      return `Schema ${newName} successfully restored.`
    }
    case 'DATABASE': {
      const isWanted = ({ object }: Dropped<Database>) => object.name === name.name
      bringBack(execution, account, 'CREATE DATABASE', account.databases, account.dropped, isWanted, newName)
      return `Database ${newName} successfully restored.`
    }
    default:
      throw unsupportedFeature(`UNDROP ${objectType}`)
  }
}

function bringBack<Kind extends Database | Schema | Relation>(
  { state, session }: Execution,
  container: AnySecurable,
  privilege: string,
  there: Map<string, Kind>,
  dropped: Dropped<Kind>[],
  isWanted: (dropped: Dropped<Kind>) => boolean,
  name: string,
): void {
  const { catalog } = state
  assertPrivilege(catalog, activeRoles(catalog, session), container, [privilege])
  const at = dropped.findLastIndex(isWanted)
  const found = dropped[at]
  if (found === undefined) throw doesNotExist('Object', name)
  if (there.has(name)) throw alreadyExists(name)
  dropped.splice(at, 1)
  found.object.name = name
  there.set(name, found.object)
  catalog.book.restore(found.grants, found.roleGrants)
}
