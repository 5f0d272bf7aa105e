import {
  type Join,
  type JoinedTable,
  type TableAlias,
  type TableName,
  type TableReference,
  toQualifiedName,
} from '@mesh/sql'
import { invalidName, unsupportedFeature } from '../errors.ts'
import { derivedColumn, type OutputColumn, quoted } from './emitted.ts'
import { findColumns, type Scope, type ScopeColumn, type ScopeRelation } from './scope.ts'
import { spellRows } from './spell-rows.ts'
import { translateExpression } from './translate-expression.ts'
import { translateQuery } from './translate-query.ts'
import type { ResolvedRelation, Translation } from './translation.ts'

/** FROM, and what the rest of the query may name. */
export interface EmittedFrom {
  readonly sql: string
  readonly relations: readonly ScopeRelation[]
}

/** The tables of FROM; later ones may refer to earlier ones where they are lateral. */
export function translateFrom(
  references: readonly TableReference[],
  around: Scope,
  translation: Translation,
): EmittedFrom {
  let relations: readonly ScopeRelation[] = []
  const parts: string[] = []
  for (const each of references) {
    const translated = translateReference(each, around, relations, translation)
    parts.push(translated.sql)
    relations = [...relations, ...translated.relations]
  }
  return { sql: parts.join(', '), relations }
}

function translateReference(
  reference: TableReference,
  around: Scope,
  before: readonly ScopeRelation[],
  translation: Translation,
): EmittedFrom {
  switch (reference.kind) {
    case 'tableName':
      return translateName(reference, around, translation)
    case 'derivedTable': {
      const scope: Scope = reference.lateral
        ? { ...around, parent: around, relations: before, aliases: new Map() }
        : around
      const query = translateQuery(reference.query, scope, translation)
      const lateral = reference.lateral ? 'LATERAL ' : ''
      return derived(`${lateral}(${query.sql})`, query.columns, reference.alias, [], translation)
    }
    case 'tableFunction': {
      const rows = translation.tableFunction(reference.call)
      if (rows === undefined)
        throw unsupportedFeature(
          `table function ${reference.call.name.parts.map((part) => part.name).join('.')}`,
          translation.locate(reference.span),
        )
      return resolved(rows, reference.alias, translation)
    }
    case 'stageTable':
      throw unsupportedFeature('a query over a stage', translation.locate(reference.span))
    case 'joinedTable':
      return translateJoins(reference, around, before, translation)
    default:
      throw unsupportedFeature(reference.kind, translation.locate(reference.span))
  }
}

function translateName(
  { name, alias, history, span }: TableName,
  around: Scope,
  translation: Translation,
): EmittedFrom {
  const [only, ...more] = name.parts
  const common = more.length === 0 && only !== undefined ? around.commonTables.get(only.name) : undefined
  if (common !== undefined && only !== undefined)
    return derived(common.sqlName, common.columns, alias, [only.name], translation)
  return resolved(
    translation.relation(toQualifiedName(name), translation.locate(span), history),
    alias,
    translation,
  )
}

function resolved(
  found: ResolvedRelation,
  alias: TableAlias | undefined,
  translation: Translation,
): EmittedFrom {
  if (found.kind === 'queried')
    return derived(`(${found.query.sql})`, found.query.columns, alias, found.parts, translation)
  if (found.kind === 'rows')
    return derived(
      `(${spellRows(found.columns, found.rows)})`,
      found.columns,
      alias,
      found.parts,
      translation,
    )
  const sqlName = `r${translation.nextId()}`
  const columns = found.columns.map(
    (each, index): ScopeColumn => ({
      name: alias?.columns[index]?.name ?? each.name,
      type: each.type,
      sql: `${sqlName}.${quoted(each.name)}`,
    }),
  )
  return {
    sql: `${found.from} AS ${sqlName}`,
    relations: [{ qualifiers: qualifiersOf(alias, found.parts), columns }],
  }
}

function derived(
  sql: string,
  outputs: readonly OutputColumn[],
  alias: TableAlias | undefined,
  parts: readonly string[],
  translation: Translation,
): EmittedFrom {
  const sqlName = `r${translation.nextId()}`
  const columns = outputs.map(
    (each, index): ScopeColumn => ({
      name: alias?.columns[index]?.name ?? each.name,
      type: each.type,
      sql: `${sqlName}.${derivedColumn(index)}`,
    }),
  )
  return { sql: `${sql} AS ${sqlName}`, relations: [{ qualifiers: qualifiersOf(alias, parts), columns }] }
}

const qualifiersOf = (alias: TableAlias | undefined, parts: readonly string[]): readonly string[] =>
  alias === undefined ? [...parts].reverse() : [alias.name.name]

function translateJoins(
  { first, joins }: JoinedTable,
  around: Scope,
  before: readonly ScopeRelation[],
  translation: Translation,
): EmittedFrom {
  return joins.reduce<EmittedFrom>(
    (left, join) => translateJoin(left, join, around, before, translation),
    translateReference(first, around, before, translation),
  )
}

function translateJoin(
  left: EmittedFrom,
  join: Join,
  around: Scope,
  before: readonly ScopeRelation[],
  translation: Translation,
): EmittedFrom {
  if (join.type === 'ASOF') throw unsupportedFeature('ASOF JOIN', translation.locate(join.span))
  const right = translateReference(join.table, around, [...before, ...left.relations], translation)
  const relations = [...left.relations, ...right.relations]
  const table = join.table.kind === 'joinedTable' ? `(${right.sql})` : right.sql
  const head = `${left.sql} ${join.type} JOIN ${table}`
  const names = join.natural ? sharedNames(left, right) : (join.using ?? []).map((each) => each.name)
  if (names.length > 0) return mergeColumns(head, join, names, left, right, translation)
  if (join.type === 'CROSS' || (join.on === undefined && join.natural)) return { sql: head, relations }
  const scope: Scope = { ...around, parent: around, relations, aliases: new Map() }
  const on = join.on === undefined ? 'TRUE' : translateExpression(join.on, scope, translation).sql
  return { sql: `${head} ON ${on}`, relations }
}

const sharedNames = (left: EmittedFrom, right: EmittedFrom): readonly string[] => {
  const names = new Set(right.relations.flatMap((each) => each.columns.map((column) => column.name)))
  return left.relations
    .flatMap((each) => each.columns.map((column) => column.name))
    .filter((name) => names.has(name))
}

/** A join by equal names: the shared columns stand first, once. */
function mergeColumns(
  head: string,
  join: Join,
  names: readonly string[],
  left: EmittedFrom,
  right: EmittedFrom,
  translation: Translation,
): EmittedFrom {
  const columnOf = (name: string, { relations }: EmittedFrom): ScopeColumn => {
    const span = join.span
    const [found] = findColumns([{ kind: 'identifier', name, quoted: true, span }], relations, translation)
    if (found === undefined) throw invalidName(name, translation.locate(span))
    return found
  }
  const pairs = names.map((name) => [name, columnOf(name, left), columnOf(name, right)] as const)
  const merged = pairs.map(([name, one, other]): ScopeColumn => {
    const sql =
      join.type === 'FULL'
        ? `coalesce(${one.sql}, ${other.sql})`
        : join.type === 'RIGHT'
          ? other.sql
          : one.sql
    return { name, type: one.type, sql }
  })
  const hidden = [...left.relations, ...right.relations].map((relation) => ({
    ...relation,
    columns: relation.columns.map((each) => (names.includes(each.name) ? { ...each, merged: true } : each)),
  }))
  return {
    sql: `${head} ON ${pairs.map(([, one, other]) => `${one.sql} = ${other.sql}`).join(' AND ')}`,
    relations: [{ qualifiers: [], columns: merged }, ...hidden],
  }
}
