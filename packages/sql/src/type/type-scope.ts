import type { LogicalType } from '@mesh/core'
import type { ColumnReference, PositionalColumn } from '../tree/expression/column-reference.ts'
import type { FunctionCall } from '../tree/expression/function-call.ts'
import type { Placeholder, Variable } from '../tree/expression/parameter.ts'
import type { Query } from '../tree/query/query.ts'

/** What the types of an expression depend on beyond its own text. Whatever is absent or answers nothing is unknown. */
export interface TypeScope {
  /** The type of a column. */
  column?(reference: ColumnReference | PositionalColumn): LogicalType | undefined
  /** Whether a column is declared NOT NULL. */
  required?(reference: ColumnReference | PositionalColumn): boolean
  /** The type of the only column of a query in parentheses. */
  query?(query: Query): LogicalType | undefined
  /** The type of a session variable or a bind. */
  parameter?(parameter: Variable | Placeholder): LogicalType | undefined
  /** The result of a function that is not built in. */
  call?(call: FunctionCall): LogicalType | undefined
}
