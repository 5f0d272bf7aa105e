import { countType, textType } from '../emitted.ts'
import type { Expansion, TableFunctionRule } from './table-function-rule.ts'
import { tableArgument } from './table-function-rule.ts'

/** The parts of a text, one a row, numbered from 1. */
const partsOf = (list: string): Expansion => ({
  list: `list_transform(${list}, lambda m, n : {'i': n, 'v': m})`,
  columns: [
    { name: 'SEQ', type: countType, of: (_, row) => row },
    { name: 'INDEX', type: countType, of: (item) => `${item}.i` },
    { name: 'VALUE', type: textType, of: (item) => `${item}.v` },
  ],
})

/** Source: https://docs.snowflake.com/en/sql-reference/functions/split_to_table */
export const splitToTable: TableFunctionRule = {
  parameters: ['STRING', 'DELIMITER'],
  expand: (call) => {
    const [text, delimiter] = [tableArgument(call, 'STRING'), tableArgument(call, 'DELIMITER')]
    return partsOf(
      `CASE WHEN ${delimiter.sql} = '' THEN [${text.sql}] ELSE string_split(${text.sql}, ${delimiter.sql}) END`,
    )
  },
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/strtok_split_to_table */
export const strtokSplitToTable: TableFunctionRule = {
  parameters: ['STRING', 'DELIMITER_LIST'],
  expand: (call) => {
    const text = tableArgument(call, 'STRING').sql
    const signs = call.args.get('DELIMITER_LIST')?.sql ?? "' '"
    // Each sign of the list ends a part; parts without a letter are left out.
    const one = `translate(${text}, ${signs}, repeat(left(${signs}, 1), length(${signs})))`
    return partsOf(`list_filter(string_split(${one}, left(${signs}, 1)), lambda m : m <> '')`)
  },
}
