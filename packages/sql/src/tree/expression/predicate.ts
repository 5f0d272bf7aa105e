import type { NodeBase } from '../node.ts'
import type { Query } from '../query/query.ts'
import type { Expression } from './expression.ts'
import type { ComparisonOperator } from './operator.ts'

/** `left = ANY (query)`. */
export interface QuantifiedComparison extends NodeBase {
  readonly kind: 'quantifiedComparison'
  readonly operator: ComparisonOperator
  readonly quantifier: 'ANY' | 'ALL'
  readonly left: Expression
  readonly query: Query
}

/** `operand IS [NOT] NULL | TRUE | FALSE`. */
export interface Is extends NodeBase {
  readonly kind: 'is'
  readonly operand: Expression
  readonly negated: boolean
  readonly test: 'NULL' | 'TRUE' | 'FALSE'
}

/** `left IS [NOT] DISTINCT FROM right`; `negated` is the form with NOT. */
export interface IsDistinctFrom extends NodeBase {
  readonly kind: 'isDistinctFrom'
  readonly negated: boolean
  readonly left: Expression
  readonly right: Expression
}

/** `operand [NOT] IN (item, …)`. */
export interface InList extends NodeBase {
  readonly kind: 'inList'
  readonly operand: Expression
  readonly negated: boolean
  readonly items: readonly Expression[]
}

/** `operand [NOT] IN (query)`. */
export interface InQuery extends NodeBase {
  readonly kind: 'inQuery'
  readonly operand: Expression
  readonly negated: boolean
  readonly query: Query
}

/** `operand [NOT] BETWEEN low AND high`. */
export interface Between extends NodeBase {
  readonly kind: 'between'
  readonly operand: Expression
  readonly negated: boolean
  readonly low: Expression
  readonly high: Expression
}

/** `operand [NOT] LIKE pattern [ESCAPE escape]`; REGEXP is read as RLIKE. */
export interface Like extends NodeBase {
  readonly kind: 'like'
  readonly operator: 'LIKE' | 'ILIKE' | 'RLIKE'
  readonly operand: Expression
  readonly negated: boolean
  readonly pattern: Expression
  readonly escape?: Expression
}

/** `operand [NOT] LIKE ANY | ALL (pattern, …) [ESCAPE escape]`. */
export interface LikeAny extends NodeBase {
  readonly kind: 'likeAny'
  readonly operator: 'LIKE' | 'ILIKE' | 'RLIKE'
  readonly quantifier: 'ANY' | 'ALL'
  readonly operand: Expression
  readonly negated: boolean
  readonly patterns: readonly Expression[]
  readonly escape?: Expression
}

/** `EXISTS (query)`; its negation is a {@link Unary}. */
export interface Exists extends NodeBase {
  readonly kind: 'exists'
  readonly query: Query
}
