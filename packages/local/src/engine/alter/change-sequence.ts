import type { Expression } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { defaultText, isNextValue } from '../sequence/default-text.ts'

/** SET DEFAULT: only from one sequence to another, as in Snowflake. */
export function changeSequence(execution: Execution, column: Column, value: Expression): void {
  const text = defaultText(execution, value)
  if (!isNextValue(text) || !isNextValue(column.default))
    throw invalidStatement(
      `Cannot change the default of column '${column.name}': only a default that is a sequence can become another sequence.`,
    )
  column.default = text
}
