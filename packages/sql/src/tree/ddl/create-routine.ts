import type { Phrase } from '../property/phrase.ts'
import type { Block } from '../scripting/block.ts'
import type { CreateBase } from './create-base.ts'
import type { RoutineBody, RoutineParameter, RoutineReturn } from './routine.ts'

/** What functions and procedures have. LANGUAGE, HANDLER, PACKAGES and the like are properties or clauses of every language. */
export interface RoutineBase extends CreateBase {
  readonly secure: boolean
  readonly temporary: boolean
  readonly parameters: readonly RoutineParameter[]
  readonly copyGrants: boolean
  readonly returns: RoutineReturn
  /** Upper case; SQL where it is absent. */
  readonly language?: string
  /** STRICT, IMMUTABLE, MEMOIZABLE, EXECUTE AS CALLER and others, in the order of the text. */
  readonly clauses: readonly Phrase[]
  /** Absent where the code stands on a stage. A block stands without quotes. */
  readonly body?: RoutineBody | Block
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
