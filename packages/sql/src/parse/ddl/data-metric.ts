import type { DataMetric, MetricTable } from '../../tree/ddl/data-metric.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { Keyword, Phrase } from '../../tree/property/phrase.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import type { Cursor } from '../cursor.ts'
import { atIdentifier, parseIdentifier, parseObjectName } from '../name.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseColumns } from './constraint.ts'

/** Whether `[WITH] DATA METRIC FUNCTION` comes next. */
export const atDataMetrics = (cursor: Cursor): boolean => cursor.at('WITH', 'DATA', 'METRIC', 'FUNCTION')

/** `WITH DATA METRIC FUNCTION (metric, …)` of a CREATE; the parentheses may be absent. */
export function parseDataMetricsClause(cursor: Cursor): Phrase {
  const start = cursor.start()
  cursor.expect('WITH', 'DATA', 'METRIC', 'FUNCTION')
  const parts: SqlNode[] = [keyword('WITH DATA METRIC FUNCTION', cursor, start)]
  const opening = cursor.start()
  const inParentheses = cursor.takeSymbol('(')
  if (inParentheses) parts.push(keyword('(', cursor, opening))
  parts.push(
    ...parseDataMetrics(cursor).flatMap((each, index) => (index === 0 ? [each] : [comma(each), each])),
  )
  const closing = cursor.start()
  if (inParentheses) {
    cursor.expectSymbol(')')
    parts.push(keyword(')', cursor, closing))
  }
  return { kind: 'phrase', parts, span: cursor.span(start) }
}

const keyword = (text: string, cursor: Cursor, start: number): Keyword => ({
  kind: 'keyword',
  text,
  span: cursor.span(start),
})
const comma = ({ span }: SqlNode): Keyword => ({
  kind: 'keyword',
  text: ',',
  span: { start: span.start, end: span.start },
})

/** `function ON (…) …, …`. */
export function parseDataMetrics(cursor: Cursor): readonly DataMetric[] {
  const metrics = [parseDataMetric(cursor)]
  while (cursor.takeSymbol(',')) metrics.push(parseDataMetric(cursor))
  return metrics
}

const clauses = phraseList([
  'WITHIN GROUP ( <identifier>... )',
  'GROUP LIMIT <number>',
  'FILTER ( )',
  'FILTER ( <expression> )',
  'DROP EXPECTATION <identifier>...',
  'EXECUTE AS ROLE <name>',
  'SUSPEND',
  'RESUME',
  'SET <properties>',
  'ANOMALY_DETECTION = <value>',
  'SENSITIVITY = <value>',
  'DATA_QUALITY_NOTIFICATION = <value>',
])

function parseDataMetric(cursor: Cursor): DataMetric {
  const start = cursor.start()
  return parseMetricClauses(cursor, parseObjectName(cursor, 'a data metric function'), start)
}

/** What follows the name of a data metric function: `ON (…) …`. */
export function parseMetricClauses(cursor: Cursor, name: ObjectName, start: number): DataMetric {
  const on = cursor.take('ON')
  const args = on ? parseArguments(cursor) : []
  const found: Phrase[] = []
  for (;;) {
    const clause = atExpectation(cursor) ? parseExpectations(cursor) : clauses(cursor)
    if (clause === undefined) break
    found.push(clause)
  }
  return { kind: 'dataMetric', function: name, on, arguments: args, clauses: found, span: cursor.span(start) }
}

function parseArguments(cursor: Cursor): readonly (Identifier | MetricTable)[] {
  cursor.expectSymbol('(')
  const args: (Identifier | MetricTable)[] = []
  if (!cursor.atSymbol(')')) {
    do args.push(cursor.at('TABLE') ? parseMetricTable(cursor) : parseIdentifier(cursor, 'a column'))
    while (cursor.takeSymbol(','))
  }
  cursor.expectSymbol(')')
  return args
}

/** `TABLE name (column, …)`, or all of it in parentheses. */
function parseMetricTable(cursor: Cursor): MetricTable {
  const start = cursor.start()
  cursor.expect('TABLE')
  const inParentheses = cursor.takeSymbol('(')
  const name = parseObjectName(cursor, 'a table')
  const columns = parseColumns(cursor)
  if (inParentheses) cursor.expectSymbol(')')
  return { kind: 'metricTable', name, columns, span: cursor.span(start) }
}

const atExpectation = (cursor: Cursor): boolean =>
  cursor.at('EXPECTATION') || cursor.at('ADD', 'EXPECTATION') || cursor.at('MODIFY', 'EXPECTATION')

/** `EXPECTATION name (condition), …`: a comma may also start the next function, which has ON behind its name. */
function parseExpectations(cursor: Cursor): Phrase {
  const start = cursor.start()
  const verb = cursor.takeOneOf(['ADD', 'MODIFY'])
  cursor.expect('EXPECTATION')
  const text = verb === undefined ? 'EXPECTATION' : `${verb} EXPECTATION`
  const parts: SqlNode[] = [keyword(text, cursor, start)]
  for (;;) {
    parts.push(parseIdentifier(cursor, 'the name of an expectation'))
    const opening = cursor.start()
    cursor.expectSymbol('(')
    parts.push(keyword('(', cursor, opening), parseExpressionAt(cursor))
    const closing = cursor.start()
    cursor.expectSymbol(')')
    parts.push(keyword(')', cursor, closing))
    if (!cursor.atSymbol(',') || !atIdentifier(cursor, 1) || !cursor.atSymbol('(', 2)) break
    const at = cursor.start()
    cursor.advance()
    parts.push(keyword(',', cursor, at))
  }
  return { kind: 'phrase', parts, span: cursor.span(start) }
}
