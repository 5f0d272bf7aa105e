import type { SelectItem } from '../../tree/query/select.ts'
import type {
  MatchRecognize,
  MatchSkip,
  SymbolDefinition,
  SymbolSubset,
} from '../../tree/table/match-recognize.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseOrderItems } from '../query/order-by.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseRowPattern } from './row-pattern.ts'
import { parseTableAlias } from './table-alias.ts'

/** `MATCH_RECOGNIZE (…)` behind its table. */
export function parseMatchRecognize(cursor: Cursor, table: TableReference): MatchRecognize {
  cursor.expect('MATCH_RECOGNIZE')
  cursor.expectSymbol('(')
  const partitionBy = cursor.take('PARTITION', 'BY') ? parseList(cursor, parseExpressionAt) : []
  const orderBy = cursor.take('ORDER', 'BY') ? parseOrderItems(cursor) : []
  const measures = cursor.take('MEASURES') ? parseList(cursor, parseMeasure) : []
  const rows = cursor.takeOneOf(['ONE ROW PER MATCH', 'ALL ROWS PER MATCH'])
  const empty =
    rows === 'ALL ROWS PER MATCH'
      ? cursor.takeOneOf(['SHOW EMPTY MATCHES', 'OMIT EMPTY MATCHES', 'WITH UNMATCHED ROWS'])
      : undefined
  const skip = cursor.at('AFTER', 'MATCH', 'SKIP') ? parseSkip(cursor) : undefined
  cursor.expect('PATTERN')
  const pattern = parseRowPattern(cursor)
  const subsets = cursor.take('SUBSET') ? parseList(cursor, parseSubset) : []
  cursor.expect('DEFINE')
  const define = parseList(cursor, parseDefinition)
  cursor.expectSymbol(')')
  const alias = parseTableAlias(cursor)
  return node<MatchRecognize>({
    kind: 'matchRecognize',
    table,
    partitionBy,
    orderBy,
    measures,
    rows,
    empty,
    skip,
    pattern,
    subsets,
    define,
    alias,
    span: cursor.span(table.span.start),
  })
}

function parseMeasure(cursor: Cursor): SelectItem {
  const start = cursor.start()
  const expression = parseExpressionAt(cursor)
  cursor.take('AS')
  const alias = parseIdentifier(cursor, 'the name of a measure')
  return { kind: 'selectItem', expression, alias, span: cursor.span(start) }
}

function parseSkip(cursor: Cursor): MatchSkip {
  const start = cursor.start()
  cursor.expect('AFTER', 'MATCH', 'SKIP')
  const to =
    cursor.takeOneOf(['PAST LAST ROW', 'TO NEXT ROW', 'TO FIRST', 'TO LAST', 'TO']) ??
    cursor.fail('PAST LAST ROW or TO')
  const symbol = to.endsWith('ROW') ? undefined : parseIdentifier(cursor, 'a symbol')
  return node<MatchSkip>({ kind: 'matchSkip', to, symbol, span: cursor.span(start) })
}

function parseSubset(cursor: Cursor): SymbolSubset {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'a symbol')
  cursor.expectSymbol('=')
  const symbols = parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a symbol'))
  return { kind: 'symbolSubset', name, symbols, span: cursor.span(start) }
}

function parseDefinition(cursor: Cursor): SymbolDefinition {
  const start = cursor.start()
  const symbol = parseIdentifier(cursor, 'a symbol')
  cursor.expect('AS')
  const condition = parseExpressionAt(cursor)
  return { kind: 'symbolDefinition', symbol, condition, span: cursor.span(start) }
}
