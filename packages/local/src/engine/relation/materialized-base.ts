import { type Expression, type Query, type Select, type SqlNode, toQualifiedName, walkSql } from '@mesh/sql'
import type { Table } from '../../catalog/object/relation.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { aggregateFunctions } from '../../translate/functions/aggregate/aggregate-functions.ts'
import type { Execution } from '../execution.ts'
import { findRelation } from '../find-object.ts'

/** The aggregates that a materialized view can have. */
const allowed: ReadonlySet<string> = new Set(
  'APPROX_COUNT_DISTINCT HLL AVG BITAND_AGG BITOR_AGG BITXOR_AGG COUNT COUNT_IF MAX MIN STDDEV STDDEV_SAMP STDDEV_POP SUM VARIANCE VARIANCE_SAMP VAR_SAMP VARIANCE_POP VAR_POP'.split(
    ' ',
  ),
)

/** Functions that give something else each time. */
const unsteady: ReadonlySet<string> = new Set(
  'CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP LOCALTIME LOCALTIMESTAMP SYSDATE SYSTIMESTAMP GETDATE SYSDATETIME RANDOM RANDSTR UNIFORM NORMAL ZIPF UUID_STRING SEQ1 SEQ2 SEQ4 SEQ8 CURRENT_ROLE CURRENT_USER CURRENT_SESSION'.split(
    ' ',
  ),
)

/**
 * The table that the query of a materialized view is about.
 *
 * Source: https://docs.snowflake.com/en/user-guide/views-materialized#limitations-on-creating-materialized-views
 *
 * @throws SQL.SYNTAX for a query that a materialized view cannot have.
 */
export function materializedBase(execution: Execution, query: Query): Table {
  const { body } = query
  if (body.kind !== 'select' || query.with !== undefined) throw invalid('It is more than one SELECT.')
  if (query.orderBy.length > 0 || query.orderByAll !== undefined) throw invalid('It has an ORDER BY.')
  if (query.limit !== undefined || query.offset !== undefined || body.top !== undefined)
    throw invalid('It has a LIMIT.')
  if (body.having !== undefined) throw invalid('It has a HAVING.')
  if (body.qualify !== undefined || body.windows.length > 0) throw invalid('It has a window function.')
  const base = baseOf(execution, body)
  walkSql(body, { enter: assertPart })
  assertKeys(execution.text, body)
  return base
}

const invalid = (why: string) => invalidStatement(`Invalid materialized view definition. ${why}`)

function baseOf(execution: Execution, { from }: Select): Table {
  const [first, ...more] = from
  const isFlattened = more.every(
    (each) =>
      (each.kind === 'tableFunction' && each.lateral) ||
      (each.kind === 'tableFunction' && each.call.name.parts.at(-1)?.name === 'FLATTEN'),
  )
  if (first?.kind !== 'tableName' || !isFlattened)
    throw invalid('More than one table referenced in the view.')
  if (first.history !== undefined) throw invalid('It uses time travel.')
  const base = findRelation(execution.state.catalog, toQualifiedName(first.name), execution.session)
  if (base.kind !== 'TABLE') throw invalid(`'${base.name}' is no table.`)
  return base
}

function assertPart(node: SqlNode): void {
  if (node.kind === 'query') throw invalid('It has a subquery.')
  if (node.kind === 'groupingElement') throw invalid(`It has GROUP BY ${node.type}.`)
  if (node.kind !== 'functionCall') return
  const name = node.name.parts.at(-1)?.name ?? ''
  if (node.over !== undefined) throw invalid('It has a window function.')
  if (unsteady.has(name)) throw invalid(`The function ${name} is not deterministic.`)
  if (!Object.hasOwn(aggregateFunctions, name)) return
  if (!allowed.has(name)) throw invalid(`The aggregate function ${name} is not supported.`)
  if (node.distinct) throw invalid('It has an aggregate of DISTINCT values.')
}

/** What rows are grouped by has to be in the list. */
function assertKeys(text: string, { groupBy, items }: Select): void {
  if (groupBy === undefined || groupBy.all) return
  const spelled = (node: SqlNode) => text.slice(node.span.start, node.span.end).toUpperCase()
  const listed = new Set(
    items.flatMap((item) =>
      item.kind === 'star'
        ? []
        : [spelled(item.expression), lastName(item.expression), item.alias?.name].filter(
            (each) => each !== undefined,
          ),
    ),
  )
  for (const key of groupBy.items) {
    if (key.kind === 'groupingElement' || key.kind === 'numberLiteral') continue
    if (!listed.has(spelled(key)) && !listed.has(lastName(key) ?? ''))
      throw invalid('A GROUP BY key is not in the SELECT list.')
  }
}

const lastName = (expression: Expression): string | undefined =>
  expression.kind === 'columnReference' ? expression.parts.at(-1)?.name : undefined
