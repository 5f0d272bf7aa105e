import type { Undrop } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Dropped } from '../../catalog/dropped.ts'
import type { AnySecurable, Database, Relation, Schema } from '../../catalog/securable.ts'
import { alreadyExists, doesNotExist, unsupportedFeature } from '../../errors.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { databaseOf, schemaOf } from '../find-object.ts'

/**
 * UNDROP: what was dropped last under the name is there again, with what was granted on it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/undrop
 */
export function undrop(execution: Execution, { objectType, name: written, rename }: Undrop): string {
  if (rename !== undefined) throw unsupportedFeature('UNDROP … RENAME TO')
  const { catalog } = execution.state
  const name = toQualifiedName(written)
  switch (objectType) {
    case 'TABLE':
    case 'DYNAMIC TABLE': {
      const schema = schemaOf(catalog, name, execution.session)
      const kind = objectType === 'TABLE' ? 'TABLE' : 'DYNAMIC_TABLE'
      const isWanted = (each: Relation) => each.kind === kind
      bringBack(
        execution,
        schema,
        `CREATE ${objectType}`,
        schema.relations,
        schema.dropped,
        name.name,
        isWanted,
      )
      return `Table ${name.name} successfully restored.`
    }
    case 'SCHEMA': {
      const database = databaseOf(catalog, name.schema, execution.session)
      bringBack(execution, database, 'CREATE SCHEMA', database.schemas, database.dropped, name.name)
      return `Schema ${name.name} successfully restored.`
    }
    case 'DATABASE':
      bringBack(
        execution,
        catalog.account,
        'CREATE DATABASE',
        catalog.account.databases,
        catalog.account.dropped,
        name.name,
      )
      return `Database ${name.name} successfully restored.`
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
  name: string,
  isWanted: (object: Kind) => boolean = () => true,
): void {
  const { catalog } = state
  assertPrivilege(catalog, activeRoles(catalog, session), container, [privilege])
  const at = dropped.findLastIndex(({ object }) => object.name === name && isWanted(object))
  const found = dropped[at]
  if (found === undefined) throw doesNotExist('Object', name)
  if (there.has(name)) throw alreadyExists(name)
  dropped.splice(at, 1)
  there.set(name, found.object)
  catalog.book.restore(found.grants, found.roleGrants)
}
