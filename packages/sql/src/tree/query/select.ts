import type { Expression } from '../expression/expression.ts'
import type { Placeholder } from '../expression/parameter.ts'
import type { WindowSpecification } from '../expression/window.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { TableReference } from '../table/table-reference.ts'
import type { ConnectBy } from './connect-by.ts'
import type { GroupBy } from './group-by.ts'
import type { Star } from './star.ts'

/** `SELECT … FROM …` up to QUALIFY. Source: https://docs.snowflake.com/en/sql-reference/sql/select */
export interface Select extends NodeBase {
  readonly kind: 'select'
  readonly distinct: boolean
  /** `TOP n`. */
  readonly top?: Expression
  readonly items: readonly (SelectItem | Star)[]
  /** Variables of Snowflake Scripting that take the values: `INTO :a, :b`. */
  readonly into?: readonly Placeholder[]
  /** What stands between the commas of FROM. */
  readonly from: readonly TableReference[]
  readonly where?: Expression
  readonly connectBy?: ConnectBy
  readonly groupBy?: GroupBy
  readonly having?: Expression
  readonly qualify?: Expression
  readonly windows: readonly NamedWindow[]
}

/** One expression of the list. */
export interface SelectItem extends NodeBase {
  readonly kind: 'selectItem'
  readonly expression: Expression
  readonly alias?: Identifier
}

/** One definition of the WINDOW clause. */
export interface NamedWindow extends NodeBase {
  readonly kind: 'namedWindow'
  readonly name: Identifier
  readonly window: WindowSpecification
}
