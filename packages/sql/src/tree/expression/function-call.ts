import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { OrderItem } from '../query/order-item.ts'
import type { Star } from '../query/star.ts'
import type { StageLocation } from '../stage/stage-location.ts'
import type { TableReference } from '../table/table-reference.ts'
import type { TypeName } from '../type/type-name.ts'
import type { Expression } from './expression.ts'
import type { WindowReference, WindowSpecification } from './window.ts'

/** A call of a function: scalar, aggregate, window or table function. */
export interface FunctionCall extends NodeBase {
  readonly kind: 'functionCall'
  /** Whose method it is: `model!PREDICT(…)`, `MODEL(name, version)!PREDICT(…)`. */
  readonly of?: ObjectName | ModelVersion
  readonly name: ObjectName
  /** `COUNT(DISTINCT …)`. */
  readonly distinct: boolean
  readonly arguments: readonly Argument[]
  /** `WITHIN GROUP (ORDER BY …)`. */
  readonly withinGroup?: readonly OrderItem[]
  /** `FILTER (WHERE …)`. */
  readonly filter?: Expression
  /** `NTH_VALUE(…) FROM LAST`. */
  readonly from?: 'FIRST' | 'LAST'
  readonly nulls?: 'IGNORE' | 'RESPECT'
  readonly over?: WindowSpecification | WindowReference
}

/**
 * A model, or one version of it, whose method is called: `MODEL(name, version)`.
 * Source: https://docs.snowflake.com/en/sql-reference/commands-model-function
 */
export interface ModelVersion extends NodeBase {
  readonly kind: 'modelVersion'
  readonly model: ObjectName
  readonly version?: Identifier
}

/** One argument of a {@link FunctionCall}. */
export type Argument =
  | Expression
  | NamedArgument
  | Lambda
  | DatePart
  | Star
  | StarArgument
  | TableArgument
  | StageLocation

/** `name => value`. */
export interface NamedArgument extends NodeBase {
  readonly kind: 'namedArgument'
  readonly name: Identifier
  readonly value: Expression | Lambda | TableArgument | StageLocation
}

/**
 * Columns by a star as one argument: the `(t.* EXCLUDE a)` of `SEARCH((t.* EXCLUDE a), 'text')`.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/search
 */
export interface StarArgument extends NodeBase {
  readonly kind: 'starArgument'
  readonly items: readonly (Star | Expression)[]
}

/** A whole table as an argument: `TABLE(name)`, `TABLE(SELECT …)`. */
export interface TableArgument extends NodeBase {
  readonly kind: 'tableArgument'
  readonly table: TableReference
}

/**
 * `x -> x + 1`, `(x INT, y INT) -> x + y`.
 * Source: https://docs.snowflake.com/en/user-guide/querying-semistructured#label-higher-order-functions
 */
export interface Lambda extends NodeBase {
  readonly kind: 'lambda'
  readonly parameters: readonly LambdaParameter[]
  readonly body: Expression
}

/** One parameter of a {@link Lambda}. */
export interface LambdaParameter extends NodeBase {
  readonly kind: 'lambdaParameter'
  readonly name: Identifier
  readonly type?: TypeName
}

/** The unit of a date function, written bare: the `day` of `DATEADD(day, 1, d)`. Upper case. Not a column. */
export interface DatePart extends NodeBase {
  readonly kind: 'datePart'
  readonly name: string
}

/** `EXTRACT(part FROM operand)`. */
export interface ExtractDatePart extends NodeBase {
  readonly kind: 'extract'
  readonly part: DatePart
  readonly operand: Expression
}
