import type { ColumnDefinition } from '../../tree/ddl/column-definition.ts'
import type { TableSource } from '../../tree/ddl/table-source.ts'
import type { Query } from '../../tree/query/query.ts'
import type { Cursor } from '../cursor.ts'
import type { PhraseList } from '../phrase/phrase-list.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryAt } from '../rules.ts'
import { noElements, parseTableElements, type TableElements } from './table-elements.ts'
import { parseTableOptions, type TableOptions } from './table-options.ts'
import { parseTableSource } from './table-source.ts'

/** What stands behind the name of a table. */
export interface TableBody extends TableElements, TableOptions {
  readonly source: TableSource | undefined
  readonly query: Query | undefined
}

/** How a kind of table differs from the others. */
interface TableForm {
  readonly indexes?: boolean
  /** Whether it can do without columns, source and query: another place defines it. */
  readonly bare?: boolean
  readonly other?: (cursor: Cursor) => boolean
}

/** `[(element, …)] … [AS query]`; clauses may stand before the elements too. */
export function parseTableBody(cursor: Cursor, rare: PhraseList, form: TableForm = {}): TableBody {
  let elements = cursor.atSymbol('(') ? parseTableElements(cursor, form.indexes) : noElements
  let source: TableSource | undefined
  const options = parseTableOptions(cursor, rare, (inner) => {
    if (elements === noElements && source === undefined) {
      if (inner.atSymbol('(')) {
        elements = parseTableElements(inner, form.indexes)
        return true
      }
      source = parseTableSource(inner)
      if (source !== undefined) return true
    }
    return form.other?.(inner) ?? false
  })
  const query = parseAsQuery(cursor)
  if (form.bare !== true && query === undefined && source === undefined && elements === noElements)
    cursor.fail('columns in parentheses, AS, LIKE or CLONE')
  if (query === undefined && elements.columns.some(isUntyped))
    cursor.fail('AS and a query, or a type for each column')
  return { ...elements, source, ...options, query }
}

/** Only a query gives a column its type. */
const isUntyped = ({ type, computed }: ColumnDefinition): boolean =>
  type === undefined && computed === undefined

/** `AS query` when it comes next. */
export function parseAsQuery(cursor: Cursor): Query | undefined {
  if (!cursor.take('AS')) return undefined
  return atQuery(cursor) ? parseQueryAt(cursor) : cursor.fail('a query')
}
