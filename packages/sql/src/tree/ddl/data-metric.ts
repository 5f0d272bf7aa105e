import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'

/**
 * `function ON (column, …) [FILTER (…)] [EXPECTATION …] …`: a data metric function on a table or a view.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-table#data-metric-function-actions-datametricfunctionaction
 */
export interface DataMetric extends NodeBase {
  readonly kind: 'dataMetric'
  readonly function: ObjectName
  /** Whether ON stands there, also with empty parentheses. */
  readonly on: boolean
  readonly arguments: readonly (Identifier | MetricTable)[]
  /** WITHIN GROUP, FILTER, EXPECTATION, SUSPEND and others, in the order of the text. */
  readonly clauses: readonly Phrase[]
}

/** `TABLE name (column, …)` among the arguments. */
export interface MetricTable extends NodeBase {
  readonly kind: 'metricTable'
  readonly name: ObjectName
  readonly columns: readonly Identifier[]
}
