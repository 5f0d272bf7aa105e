import type { QualifiedName } from '@mesh/core'
import {
  type BoundColumn,
  type BoundQuery,
  bindStatement,
  parseStatement,
  type SqlCatalog,
  type StatementBinding,
} from '@mesh/sql'
import type { LoggedQuery } from './query-log.ts'
import { type Touched, type TouchedFunction, touchedKey } from './touched.ts'

/** What a statement read and wrote, as ACCESS_HISTORY tells it. */
export interface Access {
  readonly direct: readonly object[]
  readonly base: readonly object[]
  readonly modified: readonly object[]
  readonly policies: readonly object[]
}

/**
 * What a statement that succeeded read and wrote; undefined for one that did neither.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/account-usage/access_history
 */
export function accessOf({ text, database, schema, touched }: LoggedQuery): Access | undefined {
  const { relations, functions } = touched
  if (relations.size === 0 && functions.size === 0) return undefined
  const find = (name: QualifiedName): Touched | undefined =>
    relations.get(touchedKey([name.database ?? database ?? '', name.schema ?? schema ?? '', name.name]))
  const catalog: SqlCatalog = {
    table: (name) => tableOf(find(name)),
  }
  const session = { ...(database !== null && { database }), ...(schema !== null && { schema }) }
  const statement = parseStatement(text)
  const direct = bindStatement(statement, catalog, session, { text })
  const base = bindStatement(statement, catalog, session, { text, expandViews: true })
  const read = { direct: columnsRead(direct, find), base: new Map(columnsRead(base, find)) }
  for (const { name, body } of functions.values()) {
    if (body === undefined) continue
    const home = { database: name.database, schema: name.schema }
    const inside = (each: QualifiedName) =>
      find({
        name: each.name,
        database: each.database ?? home.database,
        schema: each.schema ?? home.schema,
      })
    const bound = bindStatement(body, { table: (each) => tableOf(inside(each)) }, home, { expandViews: true })
    for (const [object, columns] of columnsRead(bound, inside))
      read.base.set(object, new Set([...(read.base.get(object) ?? []), ...columns]))
  }
  const modified = objectsModified(direct, base, find)
  const called = [...functions.values()]
  if (read.direct.size + read.base.size + modified.length + called.length === 0) return undefined
  const all = new Map([...read.base, ...read.direct])
  return {
    direct: [
      ...called.filter(({ isDirect }) => isDirect).map(functionRead),
      ...[...read.direct].map(objectRead),
    ],
    base: [...called.map(functionRead), ...[...read.base].map(objectRead)],
    modified,
    policies: [...all].flatMap(([object, columns]) => policiesMet(object, columns)),
  }
}

const functionRead = ({ id, name, argumentSignature, dataType }: TouchedFunction): object => ({
  objectDomain: 'FUNCTION',
  objectName: [name.database, name.schema, name.name].join('.'),
  objectId: String(id),
  argumentSignature,
  dataType,
})

const tableOf = (found: Touched | undefined): ReturnType<SqlCatalog['table']> =>
  found && { ...found, kind: found.kind === 'VIEW' ? 'view' : 'table' }

type Find = (name: QualifiedName) => Touched | undefined

/** Every stored column that a statement reads, by table. */
function columnsRead(binding: StatementBinding, find: Find): ReadonlyMap<Touched, ReadonlySet<string>> {
  const read = new Map<Touched, Set<string>>()
  const seen = new Set<object>()
  const table = (name: QualifiedName) => {
    const found = find(name)
    const columns = (found && read.get(found)) ?? new Set<string>()
    if (found !== undefined) read.set(found, columns)
    return columns
  }
  const column = (each: BoundColumn) => {
    if (seen.has(each)) return
    seen.add(each)
    const { origin } = each
    if (origin.kind === 'table') table(origin.table).add(origin.column)
    if (origin.kind !== 'expression') return
    for (const input of origin.inputs) column(input.column)
    for (const inner of origin.queries) query(inner)
  }
  const query = (each: BoundQuery) => {
    if (seen.has(each)) return
    seen.add(each)
    for (const { source } of each.relations) {
      if (source.kind === 'table') table(source.table)
      if (source.kind === 'query') query(source.query)
    }
    for (const inner of each.queries) query(inner)
    for (const influence of each.influences) column(influence.column)
    for (const output of each.columns) column(output)
  }
  for (const each of binding.queries) query(each)
  for (const each of binding.writes) query(each.query)
  return read
}

const domainOf = ({ kind }: Touched): string =>
  kind === 'VIEW' ? 'View' : kind === 'DYNAMIC_TABLE' ? 'Dynamic table' : 'Table'

const identity = (object: Touched) => ({
  objectDomain: domainOf(object),
  objectId: object.id,
  objectName: [object.name.database, object.name.schema, object.name.name].join('.'),
})

/** A column of an object, by its id too. */
const columnOf = (object: Touched, columnName: string) => ({
  columnId: object.columns.find(({ name }) => name === columnName)?.id,
  columnName,
})

const objectRead = ([object, columns]: readonly [Touched, ReadonlySet<string>]): object => ({
  columns: [...columns].sort().map((columnName) => columnOf(object, columnName)),
  ...identity(object),
})

function objectsModified(direct: StatementBinding, base: StatementBinding, find: Find): readonly object[] {
  const targets = new Map<Touched, Map<string, { direct: BoundColumn[]; base: BoundColumn[] }>>()
  for (const [which, { writes }] of Object.entries({ direct, base }) as [
    'direct' | 'base',
    StatementBinding,
  ][])
    for (const { target, columns } of writes) {
      const found = find(target)
      if (found === undefined) continue
      const known = targets.get(found) ?? new Map<string, { direct: BoundColumn[]; base: BoundColumn[] }>()
      targets.set(found, known)
      for (const { name, value } of columns) {
        const sources = known.get(name) ?? { direct: [], base: [] }
        known.set(name, sources)
        sources[which].push(value)
      }
    }
  return [...targets].map(([object, columns]) => ({
    columns: [...columns].map(([columnName, sources]) => ({
      ...columnOf(object, columnName),
      directSources: sourcesOf(sources.direct, find),
      baseSources: sourcesOf(sources.base, find),
    })),
    ...identity(object),
  }))
}

/** The stored columns that values are made from. */
function sourcesOf(values: readonly BoundColumn[], find: Find): readonly object[] {
  const found = new Map<string, object>()
  const seen = new Set<BoundColumn>()
  const visit = (column: BoundColumn) => {
    if (seen.has(column)) return
    seen.add(column)
    const { origin } = column
    if (origin.kind === 'table') {
      const object = find(origin.table)
      if (object !== undefined)
        found.set(`${object.id}.${origin.column}`, { columnName: origin.column, ...identity(object) })
    }
    if (origin.kind !== 'expression') return
    for (const input of origin.inputs) visit(input.column)
    for (const inner of origin.queries) for (const output of inner.columns) visit(output)
  }
  for (const each of values) visit(each)
  return [...found.values()]
}

function policiesMet(object: Touched, columns: ReadonlySet<string>): readonly object[] {
  const spelled = ({ id, kind, name }: Touched['policies'][number]) => ({
    policyName: name,
    policyId: id,
    policyKind: kind,
  })
  const masks = object.policies.filter(({ column }) => column !== null && columns.has(column))
  const rows = object.policies.filter(({ column }) => column === null)
  if (masks.length + rows.length === 0) return []
  return [
    {
      columns: masks.map((each) => ({
        ...columnOf(object, each.column ?? ''),
        policies: [spelled(each)],
      })),
      ...identity(object),
      policies: rows.map(spelled),
    },
  ]
}
