import type { Expression } from '../expression/expression.ts'
import type { ViewBase } from './create-view.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-materialized-view */
export interface CreateMaterializedView extends ViewBase {
  readonly kind: 'createMaterializedView'
  readonly interactive: boolean
  readonly clusterBy: readonly Expression[]
}
