import { type CreateDynamicTable, findProperty, propertyText } from '@mesh/sql'
import type { DynamicTable } from '../../catalog/object/relation.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { createStorage } from '../../storage/create-storage.ts'
import type { Execution } from '../execution.ts'
import { refresh } from '../refresh.ts'
import { retentionDays } from '../retention-days.ts'
import { setTags } from '../tags.ts'
import { ageNow } from './age-now.ts'
import { clusteringOf } from './clustering-of.ts'
import { columnsOf } from './columns-of.ts'
import { oneOf } from './one-of.ts'
import { placeFor, register } from './place-for.ts'
import { refreshSettings } from './refresh-settings.ts'
import { definitionsOf } from './stored-column.ts'
import { translateSource } from './translate-source.ts'

/** CREATE DYNAMIC TABLE, with its first refresh unless it says ON_SCHEDULE. */
export async function createDynamicTable(execution: Execution, create: CreateDynamicTable): Promise<string> {
  const place = await placeFor(execution, create, 'CREATE DYNAMIC TABLE')
  if (typeof place === 'string') return place
  const { query } = create
  if (query === undefined) throw unsupportedFeature('REFRESH USING')
  const { emitted } = translateSource(execution, query, place)
  const property = (key: string) => {
    const found = findProperty(create.properties, key)
    return found === undefined ? undefined : propertyText(found)
  }
  const base = execution.state.catalog.base(place.name, execution.session.role, create.comment)
  const table: DynamicTable = {
    ...base,
    kind: 'DYNAMIC_TABLE',
    schema: place.schema,
    columns: await columnsOf(execution, create.columns, emitted),
    keys: [],
    ...ageNow(execution, retentionDays(create.properties)),
    storage: `t${base.id}`,
    text: execution.text,
    query: execution.text.slice(query.span.start, query.span.end),
    ...refreshSettings(create.properties, { warehouse: execution.session.warehouse ?? '' }),
    refreshMode: oneOf('REFRESH_MODE', property('REFRESH_MODE') ?? 'AUTO', ['AUTO', 'FULL', 'INCREMENTAL']),
    clusterBy: clusteringOf(execution, create.clusterBy),
    inputs: null,
    refreshedOn: null,
  }
  setTags(execution, table.tags, create.tags)
  await createStorage(execution, table, definitionsOf(execution, table))
  const initialize = oneOf('INITIALIZE', property('INITIALIZE') ?? 'ON_CREATE', ['ON_CREATE', 'ON_SCHEDULE'])
  if (initialize === 'ON_CREATE') await refresh(execution, table, 'CREATION')
  await register(execution, place, table)
  return `Dynamic table ${place.name} successfully created.`
}
