import type { Sample } from '../../tree/table/sample.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseTableAlias } from './table-alias.ts'

/** `SAMPLE (…)` or `TABLESAMPLE (…)` behind its table. */
export function parseSample(cursor: Cursor, table: TableReference): Sample {
  cursor.advance()
  const word = cursor.takeOneOf(['BERNOULLI', 'ROW', 'SYSTEM', 'BLOCK'])
  const method = word === 'ROW' ? 'BERNOULLI' : word === 'BLOCK' ? 'SYSTEM' : word
  cursor.expectSymbol('(')
  const size = parseExpressionAt(cursor)
  const unit = cursor.take('ROWS') ? 'ROWS' : 'PERCENT'
  cursor.expectSymbol(')')
  const seed = cursor.takeOneOf(['SEED', 'REPEATABLE']) === undefined ? undefined : parseSeed(cursor)
  const alias = parseTableAlias(cursor)
  return node<Sample>({
    kind: 'sample',
    table,
    method,
    size,
    unit,
    seed,
    alias,
    span: cursor.span(table.span.start),
  })
}

function parseSeed(cursor: Cursor) {
  cursor.expectSymbol('(')
  const seed = parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  return seed
}
