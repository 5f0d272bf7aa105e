import type { CreateDynamicTable } from '../../tree/ddl/create-dynamic-table.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import type { CreateHead } from './create-head.ts'
import { parseCreatedName } from './create-head.ts'
import { parseAsQuery, parseTableOptions } from './create-table.ts'
import { noElements, parseTableElements } from './table-elements.ts'

/** `DYNAMIC TABLE name [(column, …)] TARGET_LAG = … WAREHOUSE = … AS query`. */
export function parseCreateDynamicTable(
  cursor: Cursor,
  { start, orReplace, orAlter, modifiers }: CreateHead,
): CreateDynamicTable {
  cursor.expect('DYNAMIC', 'TABLE')
  const { ifNotExists, name } = parseCreatedName(cursor)
  if (cursor.at('CLONE')) cursor.refuse('CREATE DYNAMIC TABLE … CLONE')
  const { columns, constraints } = cursor.atSymbol('(') ? parseTableElements(cursor) : noElements
  if (constraints.length > 0) cursor.refuse('A key of a dynamic table')
  const { clusterBy, copyGrants, ...options } = parseTableOptions(cursor)
  if (cursor.at('REQUIRE')) cursor.refuse('REQUIRE USER')
  const query = parseAsQuery(cursor) ?? cursor.fail('AS')
  return node<CreateDynamicTable>({
    kind: 'createDynamicTable',
    orReplace,
    orAlter,
    transient: modifiers.has('TRANSIENT'),
    ifNotExists,
    name,
    columns,
    clusterBy,
    copyGrants,
    ...options,
    query,
    span: cursor.span(start),
  })
}
