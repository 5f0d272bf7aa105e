import type { LogicalType } from '@mesh/core'
import type { ColumnDefinition } from '@mesh/sql'
import { nextId } from '../../catalog/next-id.ts'
import type { Column } from '../../catalog/object/column.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { withStored } from '../../storage/stored-columns.ts'
import type { EmittedQuery } from '../../translate/emitted.ts'
import type { Execution } from '../execution.ts'
import { typesInDuckDb } from '../run-in-duckdb.ts'
import { assertDistinct } from './assert-distinct.ts'
import { columnFrom } from './column-from.ts'

/** The columns of a new table: as they are defined, as its query gives them, or both. */
export async function columnsOf(
  execution: Execution,
  definitions: readonly ColumnDefinition[],
  source: EmittedQuery | undefined,
): Promise<Column[]> {
  const types = source === undefined ? [] : await typesInDuckDb(execution, source)
  if (source !== undefined && definitions.length > 0 && definitions.length !== types.length)
    throw invalidStatement('The number of columns does not match the query')
  const columns =
    definitions.length === 0
      ? types.map((type, index) => plainColumn(source?.columns[index]?.name ?? '', type))
      : definitions.map((each, index) => columnFrom(execution, each, types[index]))
  assertDistinct(columns)
  return [...withStored(columns, [], () => nextId(execution.state.catalog.account))]
}

const plainColumn = (name: string, type: LogicalType): Column => ({
  name,
  type,
  nullable: true,
  comment: null,
  default: null,
  tags: new Map(),
})
