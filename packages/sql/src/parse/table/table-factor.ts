import type { FunctionCall } from '../../tree/expression/function-call.ts'
import type {
  DerivedTable,
  StageTable,
  TableAlias,
  TableFunction,
  TableName,
} from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseCall } from '../expression/function-call.ts'
import { parseParenthesised } from '../list.ts'
import { atIdentifier, parseAlias, parseIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseValues } from '../query/values.ts'
import { parseQueryInParentheses, parseTableReference } from '../rules.ts'
import { parseStageLocation } from '../stage/stage-location.ts'
import { parseString } from '../string.ts'

/** One table of FROM, without what is joined to it. */
export function parseTableFactor(cursor: Cursor): TableReference {
  const start = cursor.start()
  const lateral = cursor.take('LATERAL')
  if (cursor.at('VALUES')) return parseValuesTable(cursor)
  if (cursor.atSymbol('(')) {
    if (!lateral && !atQuery(cursor, 1)) return parseNested(cursor)
    const query = parseQueryInParentheses(cursor)
    const alias = parseTableAlias(cursor)
    return node<DerivedTable>({ kind: 'derivedTable', lateral, query, alias, span: cursor.span(start) })
  }
  if (cursor.peek().kind === 'stage' || cursor.peek().kind === 'string') return parseStageTable(cursor)
  if (cursor.at('TABLE') && cursor.atSymbol('(', 1)) return parseTableCall(cursor, lateral)
  if (lateral) return finishCall(cursor, parseNamedCall(cursor), true, start)
  if (cursor.at('SEMANTIC_VIEW') && cursor.atSymbol('(', 1)) cursor.refuse('SEMANTIC_VIEW(…)')
  const name = parseObjectName(cursor, 'a table')
  if (cursor.atSymbol('(')) return finishCall(cursor, parseCall(cursor, name), false, start)
  refuseTimeTravel(cursor)
  const alias = parseTableAlias(cursor)
  refuseModifiers(cursor)
  return node<TableName>({ kind: 'tableName', name, alias, span: cursor.span(start) })
}

function parseNested(cursor: Cursor): TableReference {
  cursor.expectSymbol('(')
  const table = parseTableReference(cursor)
  cursor.expectSymbol(')')
  return table
}

function parseValuesTable(cursor: Cursor): DerivedTable {
  const start = cursor.start()
  const body = parseValues(cursor)
  const alias = parseTableAlias(cursor)
  return node<DerivedTable>({
    kind: 'derivedTable',
    lateral: false,
    query: { kind: 'query', body, orderBy: [], span: body.span },
    alias,
    span: cursor.span(start),
  })
}

function parseTableCall(cursor: Cursor, lateral: boolean): TableReference {
  const start = cursor.start()
  cursor.expect('TABLE')
  cursor.expectSymbol('(')
  if (!atIdentifier(cursor)) cursor.refuse('TABLE(…) of anything but a function')
  const call = parseNamedCall(cursor)
  cursor.expectSymbol(')')
  return finishCall(cursor, call, lateral, start)
}

function parseNamedCall(cursor: Cursor): FunctionCall {
  const name = parseObjectName(cursor, 'a table function')
  if (!cursor.atSymbol('(')) cursor.fail('"("')
  return parseCall(cursor, name)
}

function finishCall(cursor: Cursor, call: FunctionCall, lateral: boolean, start: number): TableFunction {
  const alias = parseTableAlias(cursor)
  return node<TableFunction>({ kind: 'tableFunction', lateral, call, alias, span: cursor.span(start) })
}

function parseStageTable(cursor: Cursor): StageTable {
  const start = cursor.start()
  const stage = parseStageLocation(cursor)
  let fileFormat: string | undefined
  let pattern: string | undefined
  if (cursor.atSymbol('(')) {
    parseParenthesised(cursor, () => {
      const key = cursor.takeOneOf(['FILE_FORMAT', 'PATTERN']) ?? cursor.fail('FILE_FORMAT or PATTERN')
      cursor.expectSymbol('=>')
      const value = parseString(cursor)
      if (key === 'PATTERN') pattern = value
      else fileFormat = value
    })
  }
  const alias = parseTableAlias(cursor)
  return node<StageTable>({ kind: 'stageTable', stage, fileFormat, pattern, alias, span: cursor.span(start) })
}

/** `[AS] name [(column, …)]` when it comes next. */
export function parseTableAlias(cursor: Cursor): TableAlias | undefined {
  const start = cursor.start()
  const name = parseAlias(cursor)
  if (name === undefined) return undefined
  const columns = cursor.atSymbol('(')
    ? parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a column'))
    : []
  return { kind: 'tableAlias', name, columns, span: cursor.span(start) }
}

function refuseTimeTravel(cursor: Cursor): void {
  if (cursor.atSymbol('(', 1) && (cursor.at('AT') || cursor.at('BEFORE') || cursor.at('CHANGES')))
    cursor.refuse(`${cursor.peek().value}(…)`)
}

function refuseModifiers(cursor: Cursor): void {
  for (const word of ['PIVOT', 'UNPIVOT', 'MATCH_RECOGNIZE', 'SAMPLE', 'TABLESAMPLE'])
    if (cursor.at(word)) cursor.refuse(word)
}
