import { assertNever, InternalError, type LogicalType } from '@mesh/core'
import type { OrderAll, OrderItem, Query, QueryBody, SetOperation, Values, With } from '@mesh/sql'
import { invalidName } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { commonType } from './common-type.ts'
import { decimalType } from './decimal-type.ts'
import {
  derivedColumn,
  type Emitted,
  type EmittedQuery,
  emit,
  isExact,
  type OutputColumn,
  scaleOf,
} from './emitted.ts'
import { groupKeyOf, hasOrderKey, isKeyed } from './key-of.ts'
import type { CommonTableColumns, Scope } from './scope.ts'
import { storageType } from './storage-type.ts'
import { direction, orderingKey } from './translate-call.ts'
import { castTo } from './translate-cast.ts'
import { translateExpression } from './translate-expression.ts'
import { translateSelect } from './translate-select.ts'
import type { Translation } from './translation.ts'

interface Body extends EmittedQuery {
  /** What ORDER BY may name; absent where only the columns of the result count. */
  readonly scope?: Scope
  /** The columns of the result as expressions over FROM. */
  readonly items?: readonly Emitted[]
  /** `TOP n` of the SELECT. */
  readonly top?: string
}

/**
 * A query in DuckDB's SQL. `around` is what it may refer to: the query that it stands in, or nothing.
 *
 * @throws SQL.* as {@link translateExpression}.
 */
export function translateQuery(query: Query, around: Scope, translation: Translation): EmittedQuery {
  const { head, scope } = translateWith(query.with, around, translation)
  const body = translateBody(query.body, scope, translation)
  const { orderByAll } = query
  const order =
    orderByAll === undefined
      ? query.orderBy.map((item) => orderKey(item, body, translation))
      : body.columns.map((_, at) => placeKey(at, orderByAll, body, translation))
  // Other operations than SELECT can be ordered by their columns only, not by what these are ordered by.
  const isWrapped =
    body.items === undefined && order.length > 0 && body.columns.some(({ type }) => hasOrderKey(type))
  const value = (expression: Query['limit']) =>
    expression === undefined ? '' : translateExpression(expression, scope, translation).sql
  const parts = [
    `${head}${isWrapped ? `SELECT * FROM (${body.sql})` : body.sql}`,
    ...(order.length === 0 ? [] : [`ORDER BY ${order.join(', ')}`]),
    ...(query.limit === undefined ? limitOf(body) : [`LIMIT ${value(query.limit)}`]),
    ...(query.offset === undefined ? [] : [`OFFSET ${value(query.offset)}`]),
  ]
  return { sql: parts.join(' '), columns: body.columns }
}

function translateBody(body: QueryBody, scope: Scope, translation: Translation): Body {
  switch (body.kind) {
    case 'select':
      return translateSelect(body, scope, translation)
    case 'setOperation':
      return translateSetOperation(body, scope, translation)
    case 'values':
      return translateValues(body, scope, translation)
    case 'query': {
      const inner = translateQuery(body, scope, translation)
      return { sql: `SELECT * FROM (${inner.sql})`, columns: inner.columns }
    }
    default:
      return assertNever(body, 'query body')
  }
}

const limitOf = ({ top }: Body): readonly string[] => (top === undefined ? [] : [`LIMIT ${top}`])

function translateSetOperation(
  { operands, operators, span }: SetOperation,
  scope: Scope,
  translation: Translation,
): Body {
  const given = operands.map((each) => translateBody(each, scope, translation))
  const byName = operators.filter((each) => each.endsWith(' BY NAME')).length
  if (byName > 0 && byName < operators.length)
    throw unsupportedFeature('BY NAME beside another set operator', translation.locate(span))
  const bodies = byName > 0 ? matchedByName(given) : given
  const [first, ...rest] = bodies
  if (first === undefined) throw new InternalError('a set operation without operands')
  const odd = rest.find(({ columns }) => columns.length !== first.columns.length)
  if (odd !== undefined)
    throw invalidStatement(
      `invalid number of result columns for set operator input branches, expected ${first.columns.length}, got ${odd.columns.length}`,
      translation.locate(span),
    )
  const columns = first.columns.map(({ name }, index) => ({
    name,
    type: commonType(bodies.map((each) => each.columns[index]?.type ?? null)),
  }))
  const operand = (body: Body) => `(${unified(body, columns)})`
  const sql = rest.reduce(
    (left, right, index) => `${left} ${operators[index]?.replace(' BY NAME', '')} ${operand(right)}`,
    operand(first),
  )
  if (!columns.some(({ type }) => isKeyed(type)) || operators.every((each) => each.startsWith('UNION ALL')))
    return { sql, columns }
  if (operators.some((each) => each !== 'UNION' && each !== 'UNION BY NAME'))
    throw unsupportedFeature(
      'a set operation other than UNION of TIMESTAMP_TZ or of texts with a collation',
      translation.locate(span),
    )
  const keys = columns.map(({ type }, index) => groupKeyOf({ sql: derivedColumn(index), type }))
  const all = bodies.map(operand).join(' UNION ALL ')
  return { sql: `SELECT DISTINCT ON (${keys.join(', ')}) * FROM (${all})`, columns }
}

/** An operand whose columns have the types of the result. */
function unified(body: Body, columns: readonly OutputColumn[]): string {
  const sql = [body.sql, ...limitOf(body)].join(' ')
  const items = body.columns.map(({ type }, index) =>
    asMember(emit(derivedColumn(index), type), columns[index]?.type ?? null),
  )
  if (items.every((each, index) => each === derivedColumn(index))) return sql
  return `SELECT ${items.map((each, index) => `${each} AS ${derivedColumn(index)}`).join(', ')} FROM (${sql})`
}

/** A value among others of a common type. DuckDB brings numbers to one type as Snowflake does, but makes all text that meets text. */
function asMember(value: Emitted, common: LogicalType | null): string {
  const { type } = value
  if (type === null || common === null) return value.sql
  const isSame =
    type.kind === common.kind &&
    !(type.kind === 'timestamp' && common.kind === 'timestamp' && type.zone !== common.zone)
  return isSame || (isExact(type) && isExact(common)) ? value.sql : castTo(value, common).sql
}

/** Each operand with all columns of all of them, by name; NULL where it has none. */
function matchedByName(bodies: readonly Body[]): readonly Body[] {
  const names = [...new Set(bodies.flatMap(({ columns }) => columns.map(({ name }) => name)))]
  return bodies.map((body): Body => {
    const places = names.map((name) => body.columns.findIndex((each) => each.name === name))
    const items = places.map(
      (place, index) => `${place < 0 ? 'NULL' : derivedColumn(place)} AS ${derivedColumn(index)}`,
    )
    return {
      sql: `SELECT ${items.join(', ')} FROM (${[body.sql, ...limitOf(body)].join(' ')})`,
      columns: names.map((name, index) => ({ name, type: body.columns[places[index] ?? -1]?.type ?? null })),
    }
  })
}

function translateValues({ rows }: Values, scope: Scope, translation: Translation): Body {
  const emitted = rows.map((row) => row.items.map((each) => translateExpression(each, scope, translation)))
  const columns = (emitted[0] ?? []).map(
    (_, index): OutputColumn => ({
      name: `COLUMN${index + 1}`,
      type: commonType(emitted.map((row) => row[index]?.type ?? null)),
    }),
  )
  const names = columns.map((_, index) => derivedColumn(index)).join(', ')
  const list = emitted
    .map((row) => `(${row.map((each, index) => asMember(each, columns[index]?.type ?? null)).join(', ')})`)
    .join(', ')
  return { sql: `SELECT * FROM (VALUES ${list}) AS v${translation.nextId()}(${names})`, columns }
}

function translateWith(
  clause: With | undefined,
  around: Scope,
  translation: Translation,
): { readonly head: string; readonly scope: Scope } {
  if (clause === undefined) return { head: '', scope: around }
  const known = new Map<string, CommonTableColumns>(around.commonTables)
  let recursive = false
  const tables = clause.tables.map(({ name, columns: names, query }) => {
    const sqlName = `q${translation.nextId()}`
    const renamed = (columns: readonly OutputColumn[]) =>
      columns.map((each, index) => ({ ...each, name: names[index]?.name ?? each.name }))
    const scope = (): Scope => ({ ...around, commonTables: new Map(known) })
    const body = query.body.kind === 'setOperation' ? query.body : undefined
    const isRecursive = body !== undefined && refersTo(query, name.name)
    if (isRecursive) {
      recursive = true
      const [anchor] = body.operands
      const start = anchor === undefined ? [] : translateBody(anchor, scope(), translation).columns
      known.set(name.name, { sqlName, columns: renamed(start.map(widened)) })
    }
    const emitted = isRecursive
      ? translateRecursion(query, body, scope(), translation)
      : translateQuery(query, scope(), translation)
    const columns = renamed(emitted.columns)
    known.set(name.name, { sqlName, columns })
    return `${sqlName}(${columns.map((_, index) => derivedColumn(index)).join(', ')}) AS (${emitted.sql})`
  })
  return {
    head: `WITH ${recursive ? 'RECURSIVE ' : ''}${tables.join(', ')} `,
    scope: { ...around, commonTables: known },
  }
}

/** A column that the rows of a recursion fit in, however large numbers grow. */
const widened = ({ name, type }: OutputColumn): OutputColumn => ({
  name,
  type: isExact(type) ? decimalType(38, scaleOf(type)) : type,
})

/** A recursive query: its first part decides about the types, so that its numbers are made wide. */
function translateRecursion(
  query: Query,
  { operands, operators }: SetOperation,
  scope: Scope,
  translation: Translation,
): EmittedQuery {
  const [anchor, ...rest] = operands
  const isPlain = query.with === undefined && query.orderBy.length === 0 && query.limit === undefined
  if (anchor === undefined || !isPlain || operators.some((each) => each !== 'UNION ALL'))
    throw unsupportedFeature(
      'a recursion that is more than parts with UNION ALL',
      translation.locate(query.span),
    )
  const start = translateBody(anchor, scope, translation)
  const columns = start.columns.map(widened)
  const items = columns.map(({ type }, index) => {
    const column = derivedColumn(index)
    return isExact(type) && type !== null ? `CAST(${column} AS ${storageType(type)}) AS ${column}` : column
  })
  const parts = rest.map((each) => ` UNION ALL (${translateBody(each, scope, translation).sql})`)
  return { sql: `SELECT ${items.join(', ')} FROM (${start.sql})${parts.join('')}`, columns }
}

/** Whether a tree has a table of that name in some FROM. */
function refersTo(node: unknown, name: string): boolean {
  if (typeof node !== 'object' || node === null) return false
  if (Array.isArray(node)) return node.some((each) => refersTo(each, name))
  if ('kind' in node && node.kind === 'tableName' && 'name' in node) {
    const { parts } = node.name as { readonly parts: readonly { readonly name: string }[] }
    if (parts.length === 1 && parts[0]?.name === name) return true
  }
  return Object.values(node).some((each) => refersTo(each, name))
}

/** A key of ORDER BY: a column of the result by place or by name, else an expression over FROM. */
function orderKey(item: OrderItem, body: Body, translation: Translation): string {
  const { columns, scope } = body
  const { expression } = item
  if (expression.kind === 'numberLiteral')
    return placeKey(Number(expression.text) - 1, item, body, translation)
  if (expression.kind === 'columnReference' && expression.parts.length === 1) {
    const name = expression.parts[0]?.name
    const at = columns.findIndex((each) => each.name === name)
    if (at >= 0) return placeKey(at, item, body, translation)
  }
  if (scope === undefined)
    throw invalidName(
      translation.text.slice(expression.span.start, expression.span.end),
      translation.locate(expression.span),
    )
  return orderingKey(translateExpression(expression, scope, translation), item)
}

/** A column of the result as a key. */
function placeKey(
  at: number,
  item: OrderItem | OrderAll,
  { columns, items }: Body,
  translation: Translation,
): string {
  const column = columns[at]
  if (column === undefined)
    throw invalidStatement(
      `the place ${at + 1} of ORDER BY is not one of the ${columns.length} columns of the result`,
      translation.locate(item.span),
    )
  if (!hasOrderKey(column.type)) return `${at + 1} ${direction(item)}`
  return orderingKey(items?.[at] ?? { sql: derivedColumn(at), type: column.type }, item)
}
