import type { AccountRole } from './role.ts'
import type { RoutineColumn } from './routine.ts'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A table that a data metric function measures, and the columns that it takes of it. */
export interface MetricParameter {
  readonly name: string
  readonly columns: readonly RoutineColumn[]
}

/** A function that measures tables: a query over them that gives one number. */
export interface DataMetricFunction extends Securable {
  readonly kind: 'DATA_METRIC_FUNCTION'
  readonly schema: Schema
  readonly parameters: readonly MetricParameter[]
  /** The query between the quotes. */
  readonly body: string
  secure: boolean
}

/** A data metric function on a table or a view. */
export interface MetricAssociation {
  readonly id: number
  /** Database, schema and name of the function. */
  readonly metric: readonly string[]
  /** The function itself; null for one of Snowflake's own. */
  readonly functionId: number | null
  /** Columns of the table. */
  readonly columns: readonly string[]
  /** Further tables by their full names, with the columns of each. */
  readonly others: readonly { readonly table: readonly string[]; readonly columns: readonly string[] }[]
  /** The condition of ACCEPTED_VALUES; null for other functions. */
  readonly condition: string | null
  /** EXECUTE AS ROLE; null for the owner of the table. */
  readonly role: AccountRole | null
  readonly expectations: readonly MetricExpectation[]
  readonly suspended: boolean
}

/** What the value of a metric should be: a condition over VALUE. */
export interface MetricExpectation {
  readonly id: number
  readonly name: string
  readonly condition: string
}
