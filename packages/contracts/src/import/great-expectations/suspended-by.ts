import type { Tree } from '../tree.ts'

/** Whether an expectation has an argument that changes its meaning beyond what a rule of the library says. */
export function suspendedBy(type: string, kwargs: Tree): boolean {
  const known = new Set([...general, ...(ofType[type] ?? [])])
  return Object.entries(kwargs).some(([key, value]) => !known.has(key) && value !== null && value !== false)
}

/** What is asked, and how the result is shown. */
const general = [
  'column',
  'mostly',
  'result_format',
  'include_config',
  'catch_exceptions',
  'batch_id',
  'meta',
]

const ofType: Readonly<Record<string, readonly string[] | undefined>> = {
  __proto__: null as unknown as undefined,
  expect_column_to_exist: ['column_index'],
  expect_column_values_to_be_in_set: ['value_set', 'parse_strings_as_datetimes'],
  expect_column_values_to_match_regex: ['regex'],
  expect_column_values_to_be_in_type_list: ['type_list'],
  expect_column_values_to_be_of_type: ['type_'],
  expect_column_value_lengths_to_be_between: ['min_value', 'max_value'],
  expect_column_values_to_be_between: ['min_value', 'max_value', 'strict_min', 'strict_max'],
  expect_table_columns_to_match_set: ['column_set', 'exact_match'],
  expect_table_columns_to_match_ordered_list: ['column_list'],
  expect_compound_columns_to_be_unique: ['column_list'],
  expect_table_row_count_to_equal: ['value'],
  expect_table_row_count_to_be_between: ['min_value', 'max_value'],
}
