import type { LogicalType } from '@mesh/core'
import {
  type Expression,
  type Pivot,
  type PivotAny,
  type Query,
  type Statement,
  transformSql,
  walkSql,
} from '@mesh/sql'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
import { createTranslation } from './create-translation.ts'
import type { Execution } from './execution.ts'
import { placeBinds } from './placed-binds.ts'
import { queryInDuckDb } from './run-in-duckdb.ts'

/**
 * A statement whose pivots have their values written out: those over ANY and over a query are read from the data first.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/pivot
 */
export async function resolvePivots(execution: Execution, statement: Statement): Promise<Statement> {
  const open: Pivot[] = []
  // A view keeps its text; only what is run now has data to look at.
  if (statement.kind === 'createView') return statement
  walkSql(statement, {
    pivot: (pivot) => {
      if (pivot.values.kind !== 'pivotValues') open.push(pivot)
    },
  })
  if (open.length === 0) return statement
  const values = new Map<number, Pivot['values']>()
  for (const pivot of open) {
    const { span } = pivot
    const found = await readValues(execution, valuesQuery(pivot, statement))
    const items = found.map((expression) => ({ kind: 'selectItem' as const, expression, span }))
    values.set(span.start, { kind: 'pivotValues', items, span })
  }
  return transformSql(statement, {
    pivot: (pivot) => ({ ...pivot, values: values.get(pivot.span.start) ?? pivot.values }),
  })
}

/** The distinct values of a pivot's column, in the order that it asks for. */
function valuesQuery({ values, table, column, span }: Pivot, statement: Statement): Query {
  const shared = statement.kind === 'query' ? commonTablesBefore(statement, span.start) : {}
  if (values.kind === 'query') return { ...shared, ...values }
  const { orderBy } = values as PivotAny
  return {
    ...shared,
    kind: 'query',
    span,
    orderBy:
      orderBy.length > 0 ? orderBy : [{ kind: 'orderItem', expression: column, direction: 'ASC', span }],
    body: {
      kind: 'select',
      distinct: true,
      items: [{ kind: 'selectItem', expression: column, span }],
      from: [table],
      windows: [],
      span,
    },
  }
}

/** The common tables that stand before a place, which it may read. */
function commonTablesBefore({ with: clause }: Query, place: number): Pick<Query, 'with'> {
  const tables = clause?.tables.filter((each) => each.span.end <= place) ?? []
  return clause === undefined || tables.length === 0 ? {} : { with: { ...clause, tables } }
}

async function readValues(execution: Execution, query: Query): Promise<readonly Expression[]> {
  const binds = placeBinds(query, execution.binds)
  const emitted = translateQuery(query, emptyScope, createTranslation(execution, { binds }))
  const { columns, batches } = await queryInDuckDb(execution, emitted, binds.values())
  const type = columns[0]?.type ?? { kind: 'string' }
  const found = new Map<unknown, Expression>()
  for await (const { values } of batches)
    for (const value of values[0] ?? []) found.set(value, literalOf(value, type, query.span))
  return [...found.values()]
}

function literalOf(value: unknown, type: LogicalType, span: Query['span']): Expression {
  if (value === null || value === undefined) return { kind: 'nullLiteral', span }
  switch (type.kind) {
    case 'string':
      return { kind: 'stringLiteral', value: String(value), span }
    case 'integer':
    case 'number':
      return { kind: 'numberLiteral', text: String(value), span }
    case 'boolean':
      return { kind: 'booleanLiteral', value: value === true, span }
    case 'date':
      return {
        kind: 'typedLiteral',
        type: { kind: 'typeName', name: 'DATE', arguments: [], span },
        value: String(value),
        span,
      }
    default:
      throw unsupportedFeature(`a PIVOT over values of type ${type.kind.toUpperCase()}`)
  }
}
