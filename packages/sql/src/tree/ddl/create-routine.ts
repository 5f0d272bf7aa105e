import type { CreateBase } from './create-base.ts'
import type { RoutineParts } from './routine.ts'

/** What functions and procedures have. LANGUAGE, HANDLER, PACKAGES and the like are properties or clauses of every language. */
export interface RoutineBase extends CreateBase, RoutineParts {
  readonly secure: boolean
  readonly temporary: boolean
  readonly copyGrants: boolean
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-function */
export interface CreateFunction extends RoutineBase {
  readonly kind: 'createFunction'
  readonly aggregate: boolean
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-external-function */
export interface CreateExternalFunction extends RoutineBase {
  readonly kind: 'createExternalFunction'
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-data-metric-function */
export interface CreateDataMetricFunction extends RoutineBase {
  readonly kind: 'createDataMetricFunction'
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-procedure */
export interface CreateProcedure extends RoutineBase {
  readonly kind: 'createProcedure'
}
