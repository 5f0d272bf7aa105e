import type { Case } from './case.ts'
import type { Cast, Collate } from './cast.ts'
import type { ArrayConstant, ObjectConstant, Row } from './collection.ts'
import type { ColumnReference, DynamicColumn, OuterJoinColumn, PositionalColumn } from './column-reference.ts'
import type { DefaultValue } from './default-value.ts'
import type { ExtractDatePart, FunctionCall } from './function-call.ts'
import type { Literal } from './literal.ts'
import type { Arithmetic, Comparison, Logical, Unary } from './operator.ts'
import type { Placeholder, Variable } from './parameter.ts'
import type { Path } from './path.ts'
import type {
  Between,
  Exists,
  InList,
  InQuery,
  Is,
  IsDistinctFrom,
  Like,
  LikeAny,
  QuantifiedComparison,
} from './predicate.ts'
import type { Subquery } from './subquery.ts'
import type { Template } from './template.ts'

/** Anything that has a value. Parentheses are not kept: the shape of the tree says what belongs together. */
export type Expression =
  | Literal
  | ColumnReference
  | PositionalColumn
  | OuterJoinColumn
  | DynamicColumn
  | Variable
  | Placeholder
  | Unary
  | Logical
  | Arithmetic
  | Comparison
  | QuantifiedComparison
  | Is
  | IsDistinctFrom
  | InList
  | InQuery
  | Between
  | Like
  | LikeAny
  | Exists
  | Case
  | Cast
  | Collate
  | ExtractDatePart
  | FunctionCall
  | Path
  | Row
  | ArrayConstant
  | ObjectConstant
  | Subquery
  | DefaultValue
  | Template
