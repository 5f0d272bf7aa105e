import { type CreateTable, findProperty, type TableLike, toQualifiedName } from '@mesh/sql'
import type { Table } from '../../catalog/object/relation.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { createStorage } from '../../storage/create-storage.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import { copyGrants } from '../copy-grants.ts'
import type { Execution } from '../execution.ts'
import { findRelation } from '../find-object.ts'
import { isTransient, transienceOf } from '../relation/transience-of.ts'
import { retentionDays } from '../retention-days.ts'
import { copyColumns, createIdentities } from '../sequence/create-identity.ts'
import { setTags } from '../tags.ts'
import { ageNow } from './age-now.ts'
import { clusteringOf } from './clustering-of.ts'
import { copyKeys } from './copy-keys.ts'
import { type NewPlace, register } from './place-for.ts'
import { definitionsOf } from './stored-column.ts'

/**
 * CREATE TABLE … LIKE: the columns, defaults, constraints and clustering of another table, without its rows. A column that numbers its
 * rows begins anew.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-table#create-table-like
 */
export async function createTableLike(
  execution: Execution,
  create: CreateTable,
  { table: name }: TableLike,
  place: NewPlace,
): Promise<string> {
  const { catalog } = execution.state
  const source = findRelation(catalog, toQualifiedName(name), execution.session)
  assertPrivilege(catalog, activeRoles(catalog, execution.session), source, ['SELECT'])
  if (source.kind !== 'TABLE') throw invalidStatement(`Object '${source.name}' is not a table`)
  const base = catalog.base(place.name, execution.session.role, create.comment)
  const own = findProperty(create.properties, 'DATA_RETENTION_TIME_IN_DAYS') !== undefined
  const table: Table = {
    ...base,
    kind: 'TABLE',
    schema: place.schema,
    ...(place.temporaryIn !== undefined && { temporaryIn: place.temporaryIn }),
    columns: copyColumns(execution, source.columns),
    keys: copyKeys(source, catalog.now()),
    ...ageNow(execution, own ? retentionDays(create.properties, transienceOf(create, place.schema)) : null),
    storage: `t${base.id}`,
    transient: isTransient(create, place.schema),
    clusterBy:
      create.clusterBy.length === 0 ? (source.clusterBy ?? null) : clusteringOf(execution, create.clusterBy),
    tags: new Map(source.tags),
  }
  setTags(execution, table.tags, create.tags)
  await createIdentities(execution, table, table.columns)
  await createStorage(execution, table, definitionsOf(execution, table))
  if (create.copyGrants) copyGrants(catalog, source, table)
  await register(execution, create.copyGrants ? { ...place, copyGrants: true } : place, table)
  return `Table ${place.name} successfully created.`
}
