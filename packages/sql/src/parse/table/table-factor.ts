import type { FunctionCall } from '../../tree/expression/function-call.ts'
import type { Query } from '../../tree/query/query.ts'
import type {
  DerivedTable,
  DirectoryTable,
  ErrorTable,
  FlowResult,
  RefreshBoundary,
  TableFunction,
  TableName,
} from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseNameInParentheses } from '../dynamic-name.ts'
import { parseCall, parseMethod } from '../expression/function-call.ts'
import { parseNameOrCall } from '../expression/name-or-call.ts'
import { columnWords } from '../keywords.ts'
import { parseColumnWord, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseValues } from '../query/values.ts'
import { parseQueryInParentheses, parseTableReference } from '../rules.ts'
import { parseStageLocation } from '../stage/stage-location.ts'
import { parseMatchRecognize } from './match-recognize.ts'
import { parsePivot } from './pivot.ts'
import { parseResample } from './resample.ts'
import { parseSample } from './sample.ts'
import { parseSemanticView } from './semantic-view.ts'
import { parseStageTable } from './stage-table.ts'
import { parseTableAlias } from './table-alias.ts'
import { parseTableHistory } from './table-history.ts'
import { parseUnpivot } from './unpivot.ts'

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

/** `TABLE(f(…))`, `TABLE(object!method(…))`, or a name that is a text or a variable: `TABLE($name)`. */
function parseTableCall(cursor: Cursor, lateral: boolean): TableReference {
  const start = cursor.start()
  cursor.expect('TABLE')
  const { kind } = cursor.peek(1)
  if (kind === 'string' || kind === 'variable' || kind === 'question' || cursor.atSymbol(':', 1)) {
    const name = parseNameInParentheses(cursor, start)
    const history = parseTableHistory(cursor)
    const alias = parseTableAlias(cursor)
    return node<TableName>({ kind: 'tableName', name, history, alias, span: cursor.span(start) })
  }
  cursor.expectSymbol('(')
  const call = parseNamedCall(cursor)
  cursor.expectSymbol(')')
  return finishCall(cursor, call, lateral, start)
}

function parseNamedCall(cursor: Cursor): FunctionCall {
  if (cursor.at('MODEL') && cursor.atSymbol('(', 1)) {
    const call = parseNameOrCall(cursor)
    return call.kind === 'functionCall' ? call : cursor.fail('a table function')
  }
  const name = parseObjectName(cursor, 'a table function')
  if (cursor.atSymbol('!')) return parseMethod(cursor, name)
  if (!cursor.atSymbol('(')) cursor.fail('"("')
  return parseCall(cursor, name)
}

function finishCall(cursor: Cursor, call: FunctionCall, lateral: boolean, start: number): TableFunction {
  const alias = parseTableAlias(cursor)
  return node<TableFunction>({ kind: 'tableFunction', lateral, call, alias, span: cursor.span(start) })
}

function parseFlowResult(cursor: Cursor): FlowResult {
  const start = cursor.start()
  const position = Number(cursor.advance().value)
  const alias = parseTableAlias(cursor)
  return node<FlowResult>({ kind: 'flowResult', position, alias, span: cursor.span(start) })
}

function parseDirectory(cursor: Cursor): DirectoryTable {
  const start = cursor.start()
  cursor.expect('DIRECTORY')
  cursor.expectSymbol('(')
  const stage = parseStageLocation(cursor)
  cursor.expectSymbol(')')
  const alias = parseTableAlias(cursor)
  return node<DirectoryTable>({ kind: 'directoryTable', stage, alias, span: cursor.span(start) })
}

function parseWrapped(cursor: Cursor): ErrorTable | RefreshBoundary {
  const start = cursor.start()
  const isError = cursor.advance().value === 'ERROR_TABLE'
  cursor.expectSymbol('(')
  const name = parseObjectName(cursor, 'a table')
  cursor.expectSymbol(')')
  const history = isError ? undefined : parseTableHistory(cursor)
  const alias = parseTableAlias(cursor)
  const span = cursor.span(start)
  return isError
    ? node<ErrorTable>({ kind: 'errorTable', name, alias, span })
    : node<RefreshBoundary>({ kind: 'refreshBoundary', name, history, alias, span })
}
