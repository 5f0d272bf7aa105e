import { assertNever } from '@mesh/core'
import type { OrderItem, Query, QueryBody, SetOperation, Values, With } from '@mesh/sql'
import { invalidName, unsupportedFeature } from '../errors.ts'
import { derivedColumn, type EmittedQuery, type OutputColumn } from './emitted.ts'
import type { CommonTableColumns, Scope } from './scope.ts'
import { direction } from './translate-call.ts'
import { translateExpression } from './translate-expression.ts'
import { translateSelect } from './translate-select.ts'
import type { Translation } from './translation.ts'

interface Body extends EmittedQuery {
  /** What ORDER BY may name; absent where only the columns of the result count. */
  readonly scope?: Scope
}

/**
 * A query in DuckDB's SQL. `around` is what it may refer to: the query that it stands in, or nothing.
 *
 * @throws SQL.* as {@link translateExpression}.
 */
export function translateQuery(query: Query, around: Scope, translation: Translation): EmittedQuery {
  const { head, scope } = translateWith(query.with, around, translation)
  const body = translateBody(query.body, scope, translation)
  const order = query.orderBy.map((item) => orderKey(item, body, translation))
  const value = (expression: Query['limit']) =>
    expression === undefined ? '' : translateExpression(expression, scope, translation).sql
  const parts = [
    `${head}${body.sql}`,
    ...(order.length === 0 ? [] : [`ORDER BY ${order.join(', ')}`]),
    ...(query.limit === undefined ? [] : [`LIMIT ${value(query.limit)}`]),
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

function translateSetOperation(
  { operands, operators, span }: SetOperation,
  scope: Scope,
  translation: Translation,
): Body {
  const bodies = operands.map((each) => translateBody(each, scope, translation))
  const [first, ...rest] = bodies
  if (first === undefined || operators.some((each) => each.endsWith('BY NAME')))
    throw unsupportedFeature('UNION BY NAME', translation.locate(span))
  const sql = rest.reduce(
    (left, right, index) => `${left} ${operators[index]} (${right.sql})`,
    `(${first.sql})`,
  )
  return { sql, columns: first.columns }
}

function translateValues({ rows }: Values, scope: Scope, translation: Translation): Body {
  const emitted = rows.map((row) => row.items.map((each) => translateExpression(each, scope, translation)))
  const columns = (emitted[0] ?? []).map(
    ({ type }, index): OutputColumn => ({ name: `COLUMN${index + 1}`, type }),
  )
  const names = columns.map((_, index) => derivedColumn(index)).join(', ')
  const list = emitted.map((row) => `(${row.map(({ sql }) => sql).join(', ')})`).join(', ')
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
    const anchor = query.body.kind === 'setOperation' ? query.body.operands[0] : undefined
    if (anchor !== undefined && refersTo(query, name.name)) {
      recursive = true
      known.set(name.name, { sqlName, columns: renamed(translateBody(anchor, scope(), translation).columns) })
    }
    const emitted = translateQuery(query, scope(), translation)
    const columns = renamed(emitted.columns)
    known.set(name.name, { sqlName, columns })
    return `${sqlName}(${columns.map((_, index) => derivedColumn(index)).join(', ')}) AS (${emitted.sql})`
  })
  return {
    head: `WITH ${recursive ? 'RECURSIVE ' : ''}${tables.join(', ')} `,
    scope: { ...around, commonTables: known },
  }
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
function orderKey(item: OrderItem, { columns, scope }: Body, translation: Translation): string {
  const { expression } = item
  if (expression.kind === 'numberLiteral') return `${expression.text} ${direction(item)}`
  if (expression.kind === 'columnReference' && expression.parts.length === 1) {
    const name = expression.parts[0]?.name
    const at = columns.findIndex((each) => each.name === name)
    if (at >= 0) return `${at + 1} ${direction(item)}`
  }
  if (scope === undefined)
    throw invalidName(
      translation.text.slice(expression.span.start, expression.span.end),
      translation.locate(expression.span),
    )
  return `${translateExpression(expression, scope, translation).sql} ${direction(item)}`
}
