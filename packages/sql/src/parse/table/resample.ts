import type { SelectItem } from '../../tree/query/select.ts'
import type { Resample } from '../../tree/table/resample.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseColumnAlias } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseTableAlias } from './table-alias.ts'

/** `RESAMPLE (…)` behind its table. */
export function parseResample(cursor: Cursor, table: TableReference): Resample {
  cursor.expect('RESAMPLE')
  cursor.expectSymbol('(')
  cursor.expect('USING')
  const using = parseExpressionAt(cursor)
  cursor.expect('INCREMENT', 'BY')
  const increment = parseExpressionAt(cursor)
  const partitionBy = cursor.take('PARTITION', 'BY') ? parseList(cursor, parseExpressionAt) : []
  const metadata = cursor.take('METADATA_COLUMNS') ? parseList(cursor, parseMetadata) : []
  cursor.expectSymbol(')')
  const alias = parseTableAlias(cursor)
  return node<Resample>({
    kind: 'resample',
    table,
    using,
    increment,
    partitionBy,
    metadata,
    alias,
    span: cursor.span(table.span.start),
  })
}

function parseMetadata(cursor: Cursor): SelectItem {
  const start = cursor.start()
  if (!cursor.at('IS_GENERATED') && !cursor.at('BUCKET_START'))
    cursor.fail('IS_GENERATED() or BUCKET_START()')
  const expression = parseExpressionAt(cursor)
  const alias = parseColumnAlias(cursor)
  return node<SelectItem>({ kind: 'selectItem', expression, alias, span: cursor.span(start) })
}
