import { type SqlFragment, sql } from '@mesh/sql'
import type { CheckSample } from '../check/check-sample.ts'
import type { FailingRows } from './failing-rows-query.ts'
import { shownColumns } from './shown-columns.ts'

/** The rows of `FROM … WHERE …`, by the columns that may be shown; if nobody said which, by those of the metric. */
export function rowsWhere(
  { columns: known, masked }: CheckSample,
  columns: readonly string[],
  from: SqlFragment,
): Required<FailingRows> {
  const listed = known.length === 0 ? columns : known
  const order = sql.join(listed.map((column) => sql.identifier(column)))
  return {
    query: sql`SELECT ${order} ${from} ORDER BY ${order}`,
    sample: sql`SELECT ${shownColumns(listed, masked)} ${from} ORDER BY ${order}`,
  }
}
