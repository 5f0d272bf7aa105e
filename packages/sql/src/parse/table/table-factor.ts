import type { Query } from '../../tree/query/query.ts'
import type { DerivedTable, FlowResult, TableName } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseCall } from '../expression/function-call.ts'
import { columnWords } from '../keywords.ts'
import { parseColumnWord, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseValues } from '../query/values.ts'
import { parseQueryInParentheses, parseTableReference } from '../rules.ts'
import { parseMatchRecognize } from './match-recognize.ts'
import { parsePivot } from './pivot.ts'
import { parseResample } from './resample.ts'
import { parseSample } from './sample.ts'
import { parseSemanticView } from './semantic-view.ts'
import { parseStageTable } from './stage-table.ts'
import { parseTableAlias } from './table-alias.ts'
import { finishCall, parseNamedCall, parseTableCall } from './table-call.ts'
import { parseTableHistory } from './table-history.ts'
import { parseUnpivot } from './unpivot.ts'
import { parseDirectory, parseWrapped } from './wrapped-table.ts'

type Operator = (cursor: Cursor, table: TableReference) => TableReference

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['MATCH_RECOGNIZE', parseMatchRecognize],
  ['PIVOT', parsePivot],
  ['RESAMPLE', parseResample],
  ['SAMPLE', parseSample],
  ['TABLESAMPLE', parseSample],
  ['UNPIVOT', parseUnpivot],
])

/** One table of FROM with what is made of it by PIVOT, SAMPLE and the like, without what is joined to it. */
export function parseTableFactor(cursor: Cursor): TableReference {
  let table = parsePlainTable(cursor)
  for (;;) {
    const { kind, value } = cursor.peek()
    const operator = kind === 'word' ? operators.get(value) : undefined
    if (operator === undefined) return table
    table = operator(cursor, table)
    cursor.grow()
  }
}

function parsePlainTable(cursor: Cursor): TableReference {
  const start = cursor.start()
  const { kind, value } = cursor.peek()
  if (kind === 'symbol' && value === '(') return parseParenthesis(cursor, false)
  if (kind === 'stage' || kind === 'string') return parseStageTable(cursor)
  if (kind === 'position') return parseFlowResult(cursor)
  if (kind === 'word') {
    if (value === 'LATERAL') return parseLateral(cursor)
    if (value === 'VALUES') return parseValuesTable(cursor)
    if (cursor.atSymbol('(', 1)) {
      if (value === 'TABLE') return parseTableCall(cursor, false)
      if (value === 'SEMANTIC_VIEW') return parseSemanticView(cursor)
      if (value === 'DIRECTORY') return parseDirectory(cursor)
      if (value === 'ERROR_TABLE' || value === 'DYNAMIC_TABLE_REFRESH_BOUNDARY') return parseWrapped(cursor)
    }
    if (columnWords.has(value)) cursor.fail('a table')
    if (value === 'CASE') return parseReservedTable(cursor)
  }
  const name = parseObjectName(cursor, 'a table')
  if (cursor.atSymbol('(')) return finishCall(cursor, parseCall(cursor, name), false, start)
  const history = parseTableHistory(cursor)
  const alias = parseTableAlias(cursor)
  return node<TableName>({ kind: 'tableName', name, history, alias, span: cursor.span(start) })
}

/** CASE is reserved in expressions only. */
function parseReservedTable(cursor: Cursor): TableName {
  const start = cursor.start()
  const part = parseColumnWord(cursor)
  const name = { kind: 'objectName' as const, parts: [part], span: part.span }
  const alias = parseTableAlias(cursor)
  return node<TableName>({ kind: 'tableName', name, history: undefined, alias, span: cursor.span(start) })
}

function parseLateral(cursor: Cursor): TableReference {
  const start = cursor.start()
  cursor.expect('LATERAL')
  if (cursor.atSymbol('(')) return { ...parseParenthesis(cursor, true), span: cursor.span(start) }
  if (cursor.at('TABLE') && cursor.atSymbol('(', 1)) return parseTableCall(cursor, true)
  return finishCall(cursor, parseNamedCall(cursor), true, start)
}

function parseParenthesis(cursor: Cursor, lateral: boolean): TableReference {
  const start = cursor.start()
  if (!lateral && !atQuery(cursor, 1)) return parseNested(cursor)
  const query = parseQueryInParentheses(cursor)
  const alias = parseTableAlias(cursor)
  return node<DerivedTable>({ kind: 'derivedTable', lateral, query, alias, span: cursor.span(start) })
}

/** A table or joins in parentheses; an alias behind them names what has none inside. */
function parseNested(cursor: Cursor): TableReference {
  const start = cursor.start()
  cursor.expectSymbol('(')
  const table = parseTableReference(cursor)
  cursor.expectSymbol(')')
  const named = table.alias !== undefined || table.kind === 'derivedTable'
  const alias = named ? undefined : parseTableAlias(cursor)
  return alias === undefined ? table : { ...table, alias, span: cursor.span(start) }
}

function parseValuesTable(cursor: Cursor): DerivedTable {
  const start = cursor.start()
  const body = parseValues(cursor)
  const alias = parseTableAlias(cursor)
  return node<DerivedTable>({
    kind: 'derivedTable',
    lateral: false,
    query: node<Query>({
      kind: 'query',
      with: undefined,
      body,
      orderBy: [],
      orderByAll: undefined,
      limit: undefined,
      offset: undefined,
      forUpdate: undefined,
      span: body.span,
    }),
    alias,
    span: cursor.span(start),
  })
}

function parseFlowResult(cursor: Cursor): FlowResult {
  const start = cursor.start()
  const position = Number(cursor.advance().value)
  const alias = parseTableAlias(cursor)
  return node<FlowResult>({ kind: 'flowResult', position, alias, span: cursor.span(start) })
}
