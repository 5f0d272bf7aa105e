import type { Expression } from '../expression/expression.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { SelectItem } from '../query/select.ts'
import type { Star } from '../query/star.ts'
import type { TableAlias } from './table-factor.ts'

/**
 * `SEMANTIC_VIEW (name DIMENSIONS … METRICS … WHERE …)`.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/semantic_view
 */
export interface SemanticViewTable extends NodeBase {
  readonly kind: 'semanticViewTable'
  readonly name: ObjectName
  /** In the order of the columns of the result. */
  readonly clauses: readonly SemanticClause[]
  readonly where?: Expression
  readonly alias?: TableAlias
}

/** One list of a {@link SemanticViewTable}. */
export interface SemanticClause extends NodeBase {
  readonly kind: 'semanticClause'
  readonly type: 'METRICS' | 'FACTS' | 'DIMENSIONS'
  readonly items: readonly (SelectItem | Star)[]
}
