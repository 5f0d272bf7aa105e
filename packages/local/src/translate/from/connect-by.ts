import { type ConnectBy, type Expression, type FunctionCall, type Select, walkSql } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { countType, derivedColumn, textType } from '../emitted.ts'
import { isExpression } from '../is-expression.ts'
import { findColumns, type Scope, type ScopeRelation } from '../scope.ts'
import { castTo } from '../translate-cast.ts'
import { translateExpression } from '../translate-expression.ts'
import type { Translation } from '../translation.ts'
import type { EmittedFrom } from './emitted-from.ts'

/** Steps down a hierarchy, after which it has to have gone in a circle. */
const maxLevel = 10_000

/** FROM of a hierarchical query, with what only such a query may name. */
export interface EmittedHierarchy extends EmittedFrom {
  /** The conditions of WHERE that are no joins, which choose among the rows of the hierarchy. */
  readonly filters: readonly Expression[]
  /** The columns of the row that a row descends from, for CONNECT_BY_ROOT. */
  readonly root: readonly ScopeRelation[]
  /** The columns of calls of SYS_CONNECT_BY_PATH, by where they are written. */
  readonly paths: ReadonlyMap<number, string>
}

/**
 * The rows of FROM as a hierarchy: the roots, and below each row those whose condition holds with it as PRIOR.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/connect-by
 */
export function translateConnectBy(
  { startWith, conditions }: ConnectBy,
  select: Select,
  from: EmittedFrom,
  where: readonly Expression[],
  around: Scope,
  translation: Translation,
): EmittedHierarchy {
  const id = translation.nextId()
  const [rows, walk, result] = [`b${id}`, `h${id}`, `r${id}`]
  const places = new Map<string, string>()
  for (const { sql } of from.relations.flatMap((each) => each.columns))
    if (!places.has(sql)) places.set(sql, derivedColumn(places.size))
  const columns = [...places.values()]
  const relationsOf = (table: string, prefix = ''): readonly ScopeRelation[] =>
    from.relations.map(({ rowNumber: _, ...relation }) => ({
      ...relation,
      columns: relation.columns.map((each) => ({
        ...each,
        sql: `${table}.${prefix}${places.get(each.sql)}`,
      })),
    }))
  const scopeOf = (prior?: readonly ScopeRelation[]): Scope => ({
    ...around,
    parent: around,
    relations: relationsOf(rows),
    aliases: new Map(),
    ...(prior !== undefined && { prior }),
  })
  const calls = pathCalls(select)
  const steps = calls.map((call, index) => ({
    name: `p${index + 1}`,
    step: pathStep(call, scopeOf(), translation),
  }))
  const one = (each: Expression, scope: Scope) => translateExpression(each, scope, translation).sql
  const ofTables: Scope = { ...around, parent: around, relations: from.relations, aliases: new Map() }
  const filters = where.filter((each) => !isJoin(each, from.relations, translation))
  const joins = where.filter((each) => !filters.includes(each)).map((each) => one(each, ofTables))
  const joining = joins.length === 0 ? '' : ` WHERE ${joins.join(' AND ')}`
  const base = `(SELECT ${[...places].map(([sql, name]) => `${sql} AS ${name}`).join(', ')} FROM ${from.sql}${joining}) AS ${rows}`
  const anchor = [
    ...columns.map((name) => `${rows}.${name} AS ${name}`),
    '1 AS level',
    ...columns.map((name) => `${rows}.${name} AS o${name}`),
    ...steps.map(({ name, step }) => `${step} AS ${name}`),
  ]
  const below = [
    ...columns.map((name) => `${rows}.${name}`),
    `CASE WHEN ${walk}.level < ${maxLevel} THEN ${walk}.level + 1 ELSE error('CONNECT BY goes in a circle') END`,
    ...columns.map((name) => `${walk}.o${name}`),
    ...steps.map(({ name, step }) => `${walk}.${name} || ${step}`),
  ]
  const start = startWith === undefined ? '' : ` WHERE ${one(startWith, scopeOf())}`
  const on = conditions.map((each) => one(each, scopeOf(relationsOf(walk)))).join(' AND ')
  const sql = `(WITH RECURSIVE ${walk} AS (SELECT ${anchor.join(', ')} FROM ${base}${start} UNION ALL SELECT ${below.join(', ')} FROM ${walk} JOIN ${base} ON ${on}) SELECT * FROM ${walk}) AS ${result}`
  const level: ScopeRelation = {
    qualifiers: [],
    columns: [{ name: 'LEVEL', type: countType, sql: `${result}.level`, hidden: true }],
  }
  return {
    sql,
    relations: [...relationsOf(result), level],
    filters,
    root: relationsOf(result, 'o'),
    paths: new Map(calls.map((call, index) => [call.span.start, `${result}.${steps[index]?.name}`])),
  }
}

/** Whether a condition is one between tables, which come together before there is a hierarchy. */
function isJoin(
  condition: Expression,
  relations: readonly ScopeRelation[],
  translation: Translation,
): boolean {
  const named = new Set<ScopeRelation>()
  walkSql(condition, {
    columnReference: ({ parts }) => {
      for (const each of relations) if (findColumns(parts, [each], translation).length > 0) named.add(each)
    },
  })
  return named.size > 1
}

function pathCalls(select: Select): readonly FunctionCall[] {
  const calls: FunctionCall[] = []
  walkSql(select, {
    functionCall: (call) => {
      if (call.name.parts.at(-1)?.name === 'SYS_CONNECT_BY_PATH') calls.push(call)
    },
  })
  return calls
}

/** What a row adds to the path: the separator and its own value. */
function pathStep(call: FunctionCall, scope: Scope, translation: Translation): string {
  const [value, separator] = call.arguments.filter(isExpression)
  if (value === undefined || separator === undefined)
    throw invalidStatement(
      'SYS_CONNECT_BY_PATH takes a column and a separator',
      translation.locate(call.span),
    )
  const text = (each: Expression) => castTo(translateExpression(each, scope, translation), textType).sql
  return `(${text(separator)} || coalesce(${text(value)}, ''))`
}
