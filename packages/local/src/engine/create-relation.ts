import { type LogicalType, type QualifiedName, sqlFailure } from '@mesh/core'
import type {
  ColumnDefinition,
  Constraint,
  CreateDynamicTable,
  CreateTable,
  CreateView,
  TagAssignment,
} from '@mesh/sql'
import { findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import type { Column, DynamicTable, Relation, Schema, Table, TableKey, View } from '../catalog/securable.ts'
import { alreadyExists, doesNotExist, invalidStatement, unsupportedFeature } from '../errors.ts'
import { maskColumn, restrictRows } from '../governance/attach-policy.ts'
import { atomically } from '../storage/atomically.ts'
import { createStorage } from '../storage/create-storage.ts'
import { insertRows } from '../storage/insert-rows.ts'
import { derivedColumn, type EmittedQuery, quoted } from '../translate/emitted.ts'
import { logicalTypeOfName } from '../translate/logical-type-of-name.ts'
import { emptyScope } from '../translate/scope.ts'
import { storageType } from '../translate/storage-type.ts'
import { translateExpression } from '../translate/translate-expression.ts'
import { translateQuery } from '../translate/translate-query.ts'
import { activeRoles, assertOwner, assertPrivilege } from './access.ts'
import { createTranslation, type TrackedTranslation } from './create-translation.ts'
import { remove } from './drop/remove.ts'
import type { Execution } from './execution.ts'
import { findObject, schemaOf } from './find-object.ts'
import { parseQuery } from './parse.ts'
import { refresh } from './refresh.ts'
import { retentionDays } from './retention-days.ts'
import { typesInDuckDb } from './run-in-duckdb.ts'
import { createIdentities, identityOf } from './sequence/create-identity.ts'
import { defaultText, isNextValue } from './sequence/default-text.ts'
import { tagMap } from './tags.ts'

type CreateRelation = CreateTable | CreateView | CreateDynamicTable

/** CREATE TABLE, also AS query. The sentence is what Snowflake answers. */
export async function createTable(execution: Execution, create: CreateTable): Promise<string> {
  const place = await placeFor(execution, create, 'CREATE TABLE')
  if (typeof place === 'string') return place
  if (create.temporary) throw unsupportedFeature('TEMPORARY TABLE')
  const source = create.query === undefined ? undefined : translateSource(execution, create.query)
  const columns = await columnsOf(execution, create.columns, source?.emitted)
  const base = execution.state.catalog.base(place.name, execution.session.role, create.comment)
  const table: Table = {
    ...base,
    kind: 'TABLE',
    schema: place.schema,
    columns,
    keys: [],
    ...age(execution, retentionDays(create.properties)),
    storage: `t${base.id}`,
    transient: create.transient,
  }
  for (const definition of create.columns)
    for (const each of definition.constraints) addKey(execution, table, each, definition.name.name)
  for (const each of create.constraints) addKey(execution, table, each)
  setPolicies(execution, table, create)
  setTags(execution, table.tags, create.tags)
  await atomically(execution, async () => {
    await createIdentities(execution, columns)
    await createStorage(execution, table, definitionsOf(execution, table))
    if (source === undefined) return
    const names = columns.map(({ name }) => name)
    const values = columns.map((_, index) => `s.${derivedColumn(index)}`).join(', ')
    await insertRows(execution, table, names, `SELECT ${values} FROM (${source.emitted.sql}) AS s`)
  })
  await register(execution, place, table)
  return `Table ${place.name} successfully created.`
}

/** CREATE VIEW. */
export async function createView(execution: Execution, create: CreateView): Promise<string> {
  const place = await placeFor(execution, create, 'CREATE VIEW')
  if (typeof place === 'string') return place
  if (create.temporary || create.recursive) throw unsupportedFeature('TEMPORARY or RECURSIVE VIEW')
  const { emitted } = translateSource(execution, create.query, place.schema)
  const types = await typesInDuckDb(execution, emitted)
  if (create.columns.length > 0 && create.columns.length !== emitted.columns.length)
    throw invalidStatement('The number of columns of the view does not match its query')
  const columns = types.map((type, index): Column => {
    const named = create.columns[index]
    return {
      name: named?.name.name ?? emitted.columns[index]?.name ?? '',
      type,
      nullable: true,
      comment: named?.comment ?? null,
      default: null,
      tags: tagMap(execution, named?.tags ?? []),
    }
  })
  assertDistinct(columns)
  const view: View = {
    ...execution.state.catalog.base(place.name, execution.session.role, create.comment),
    kind: 'VIEW',
    schema: place.schema,
    columns,
    keys: [],
    ...age(execution, null),
    secure: create.secure,
    text: execution.text,
    query: execution.text.slice(create.query.span.start, create.query.span.end),
  }
  setPolicies(execution, view, create)
  setTags(execution, view.tags, create.tags)
  await register(execution, place, view)
  return `View ${place.name} successfully created.`
}

/** CREATE DYNAMIC TABLE, with its first refresh unless it says ON_SCHEDULE. */
export async function createDynamicTable(execution: Execution, create: CreateDynamicTable): Promise<string> {
  const place = await placeFor(execution, create, 'CREATE DYNAMIC TABLE')
  if (typeof place === 'string') return place
  const { query } = create
  if (query === undefined) throw unsupportedFeature('REFRESH USING')
  const { emitted } = translateSource(execution, query, place.schema)
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
    ...age(execution, retentionDays(create.properties)),
    storage: `t${base.id}`,
    text: execution.text,
    query: execution.text.slice(query.span.start, query.span.end),
    targetLag: property('TARGET_LAG') ?? 'DOWNSTREAM',
    warehouse: property('WAREHOUSE') ?? execution.session.warehouse ?? '',
    refreshMode: property('REFRESH_MODE')?.toUpperCase() ?? 'AUTO',
    inputs: null,
    refreshedOn: null,
  }
  setTags(execution, table.tags, create.tags)
  await createStorage(execution, table, definitionsOf(execution, table))
  if (property('INITIALIZE')?.toUpperCase() !== 'ON_SCHEDULE') await refresh(execution, table)
  await register(execution, place, table)
  return `Dynamic table ${place.name} successfully created.`
}

/** What a relation that is made now knows of time. */
function age({ state: { commits } }: Execution, retentionDays: number | null) {
  const now = commits.latest()
  return { born: now, shaped: now, version: 0, retentionDays }
}

interface Place {
  readonly schema: Schema
  readonly name: string
  readonly replaced: Relation | undefined
}

async function placeFor(
  execution: Execution,
  create: CreateRelation,
  privilege: string,
): Promise<Place | string> {
  const { catalog } = execution.state
  const name: QualifiedName = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, execution.session)
  const roles = activeRoles(catalog, execution.session)
  assertPrivilege(catalog, roles, schema, [privilege])
  const replaced = schema.relations.get(name.name)
  if (replaced !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (replaced !== undefined && !create.orReplace) throw alreadyExists(name.name)
  if (replaced !== undefined) assertOwner(catalog, roles, replaced)
  return { schema, name: name.name, replaced }
}

async function register(
  execution: Execution,
  { schema, name, replaced }: Place,
  relation: Relation,
): Promise<void> {
  if (replaced !== undefined) await remove(execution, replaced)
  schema.relations.set(name, relation)
  execution.state.catalog.applyFutureGrants(relation, schema, schema.database)
}

function translateSource(
  execution: Execution,
  query: CreateView['query'],
  home?: Schema,
): { readonly emitted: EmittedQuery; readonly translation: TrackedTranslation } {
  // Names in a view are taken from the view's own schema, not from the session's.
  // https://docs.snowflake.com/en/sql-reference/sql/create-view#usage-notes
  const context = home && { database: home.database.name, schema: home.name }
  const translation = createTranslation(execution, { ...(context && { context }) })
  return { emitted: translateQuery(query, emptyScope, translation), translation }
}

async function columnsOf(
  execution: Execution,
  definitions: readonly ColumnDefinition[],
  source: EmittedQuery | undefined,
): Promise<Column[]> {
  const types = source === undefined ? [] : await typesInDuckDb(execution, source)
  if (source !== undefined && definitions.length > 0 && definitions.length !== types.length)
    throw invalidStatement('The number of columns does not match the query')
  const columns =
    definitions.length === 0
      ? types.map((type, index) => plainColumn(source?.columns[index]?.name ?? '', type))
      : definitions.map((each, index) => columnFrom(execution, each, types[index]))
  assertDistinct(columns)
  return columns
}

const plainColumn = (name: string, type: LogicalType): Column => ({
  name,
  type,
  nullable: true,
  comment: null,
  default: null,
  tags: new Map(),
})

/** A column as CREATE TABLE or ADD COLUMN defines it. */
export function columnFrom(execution: Execution, definition: ColumnDefinition, found?: LogicalType): Column {
  if (definition.collation !== undefined) throw unsupportedFeature('COLLATE')
  const type = definition.type === undefined ? found : logicalTypeOfName(definition.type)
  if (type === undefined) throw invalidStatement(`Missing data type for column '${definition.name.name}'`)
  const { default: value } = definition
  return {
    name: definition.name.name,
    type,
    nullable: !definition.notNull,
    comment: definition.comment ?? null,
    default: value === undefined ? null : defaultText(execution, value),
    ...(definition.identity !== undefined && { identity: identityOf(execution, definition.identity) }),
    tags: tagMap(execution, definition.tags),
  }
}

function assertDistinct(columns: readonly Column[]): void {
  const seen = new Map<string, string>()
  for (const { name } of columns) {
    const folded = name.toLowerCase()
    const other = seen.get(folded)
    if (other === name)
      throw sqlFailure('exists', {
        message: `SQL compilation error:\nduplicate column name '${name}'`,
        meta: { code: '002025', sqlState: '42S21' },
      })
    if (other !== undefined)
      throw unsupportedFeature(`columns ${other} and ${name}, which differ in case only`)
    seen.set(folded, name)
  }
}

/** How DuckDB defines the columns of a table. */
export const definitionsOf = (execution: Execution, { columns }: Table | DynamicTable): readonly string[] =>
  columns.map((each) => storedColumn(execution, each))

/** How a column of the stored table is defined in DuckDB. */
export function storedColumn(execution: Execution, { name, type, nullable, default: value }: Column): string {
  const parts = [quoted(name), storageType(type)]
  if (value !== null && !isNextValue(value)) parts.push(`DEFAULT (${defaultSql(execution, value)})`)
  if (!nullable) parts.push('NOT NULL')
  return parts.join(' ')
}

function defaultSql(execution: Execution, text: string): string {
  const wrapped = `SELECT ${text}`
  const translation = createTranslation(execution, { text: wrapped })
  const { body } = parseQuery(wrapped)
  const item = body.kind === 'select' ? body.items[0] : undefined
  if (item?.kind !== 'selectItem') throw invalidStatement('a default is no expression')
  return translateExpression(item.expression, emptyScope, translation).sql
}

/** Adds a key to a table. A primary key makes its columns NOT NULL, as in Snowflake. */
export function addKey(
  execution: Execution,
  table: Table,
  constraint: Constraint,
  column?: string,
): readonly Column[] {
  if (constraint.kind === 'checkConstraint') throw unsupportedFeature('CHECK')
  const { catalog } = execution.state
  const names =
    constraint.columns.length === 0 && column !== undefined
      ? [column]
      : constraint.columns.map((each) => each.name)
  const columns = names.map((name) => {
    const found = table.columns.find((each) => each.name === name)
    if (found === undefined) throw doesNotExist('Column', name)
    return found
  })
  const common = {
    columns: names,
    rely: constraint.characteristics.includes('RELY'),
    createdOn: catalog.now(),
    name: constraint.name?.name ?? `SYS_CONSTRAINT_${crypto.randomUUID()}`,
  }
  if (constraint.kind === 'foreignKeyConstraint') {
    const target = findObject(catalog, 'TABLE', toQualifiedName(constraint.references), execution.session)
    if (target.kind !== 'TABLE') throw invalidStatement('A foreign key can refer to a table only')
    const primary = target.keys.find((each) => each.kind === 'primary')?.columns ?? []
    const referenced = constraint.referencedColumns.map((each) => each.name)
    const key: TableKey = {
      ...common,
      kind: 'foreign',
      references: { table: target, columns: referenced.length === 0 ? primary : referenced },
    }
    table.keys.push(key)
    return []
  }
  const kind = constraint.type === 'PRIMARY KEY' ? 'primary' : 'unique'
  if (kind === 'primary' && table.keys.some((each) => each.kind === 'primary'))
    throw invalidStatement(`primary key already exists for table '${table.name}'`)
  table.keys.push({ ...common, kind })
  const tightened = kind === 'primary' ? columns.filter((each) => each.nullable) : []
  for (const each of tightened) each.nullable = false
  return tightened
}

function setTags(execution: Execution, into: Map<number, string>, tags: readonly TagAssignment[]): void {
  for (const [id, value] of tagMap(execution, tags)) into.set(id, value)
}

/** Sets the policies that CREATE names on the columns and on the whole. */
function setPolicies(execution: Execution, relation: Table | View, create: CreateTable | CreateView): void {
  for (const [index, { policies }] of create.columns.entries()) {
    const column = relation.columns[index]
    for (const each of policies)
      if (column !== undefined) maskColumn(execution, relation, column, each, false)
  }
  for (const each of create.policies) restrictRows(execution, relation, each)
}
