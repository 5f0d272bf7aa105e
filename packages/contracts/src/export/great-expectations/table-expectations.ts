import { columnName } from '../column-name.ts'
import type { PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import { type Expectation, expectation } from './expectation.ts'
import { ruleExpectations } from './rule-expectations.ts'

/** What a table promises: its columns, its key, its rules. */
export function tableExpectations(
  { table, pointer, columns }: PlacedTable,
  lose: (loss: Loss) => void,
): readonly Expectation[] {
  const key = columns.filter(({ property }) => property.primaryKey === true)
  const [only] = key
  return [
    expectation('expect_table_columns_to_match_set', {
      column_set: columns.map(({ property }) => columnName(property)),
      exact_match: true,
    }),
    ...(only !== undefined && key.length === 1 && only.property.unique !== true
      ? [expectation('expect_column_values_to_be_unique', { column: columnName(only.property) })]
      : []),
    ...(key.length > 1
      ? [
          expectation('expect_compound_columns_to_be_unique', {
            column_list: key.map(({ property }) => columnName(property)),
          }),
        ]
      : []),
    ...(table.quality ?? []).flatMap((rule, index) =>
      ruleExpectations(rule, {
        pointer: `${pointer}/quality/${index}`,
        lose,
        columns: columns.map(({ property }) => property),
      }),
    ),
  ]
}
