import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { spellType } from '../../translate/spell-type.ts'
import type { KeptResult } from '../../usage/kept-results.ts'
import { listing } from '../listing.ts'
import { resultColumns } from './describe-relation.ts'

/** The columns of the result of a query. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-result */
export function describeResult(result: KeptResult): RowsOutcome {
  const { columns, rows } = listing(
    resultColumns,
    result.columns.map(({ name, type }) => ({
      name,
      type: spellType(type),
      kind: 'COLUMN',
      'null?': 'Y',
      default: null,
      'primary key': 'N',
      'unique key': 'N',
      check: null,
      expression: null,
      comment: null,
    })),
  )
  return rowsOutcome(columns, rows)
}
