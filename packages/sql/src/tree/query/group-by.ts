import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'

/** `GROUP BY ALL` or `GROUP BY item, …`. */
export interface GroupBy extends NodeBase {
  readonly kind: 'groupBy'
  readonly all: boolean
  readonly items: readonly (Expression | GroupingElement)[]
}

/** `ROLLUP (…)`, `CUBE (…)`, `GROUPING SETS (…)`. */
export interface GroupingElement extends NodeBase {
  readonly kind: 'groupingElement'
  readonly type: 'ROLLUP' | 'CUBE' | 'GROUPING SETS'
  readonly items: readonly (Expression | GroupingElement)[]
}
