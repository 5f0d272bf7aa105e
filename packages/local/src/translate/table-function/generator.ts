import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { type TableFunctionRule, tableArgument } from './table-function-rule.ts'

/** Rows without columns. Source: https://docs.snowflake.com/en/sql-reference/functions/generator */
export const generator: TableFunctionRule = {
  parameters: ['ROWCOUNT', 'TIMELIMIT'],
  expand: (call) => {
    if (call.args.has('TIMELIMIT')) throw unsupportedFeature('GENERATOR with TIMELIMIT', call.where)
    const { written, sql } = tableArgument(call, 'ROWCOUNT')
    if (
      written.kind === 'numberLiteral'
        ? !/^\d+$/.test(written.text)
        : written.kind !== 'variable' && written.kind !== 'placeholder'
    )
      throw invalidStatement('argument ROWCOUNT of function [GENERATOR] needs to be a constant', call.where)
    const list = `range(CAST(${sql} AS BIGINT))`
    return { list, table: list, columns: [], number: (item) => item }
  },
}
