/** What a function works on or where its result stands. */
export const functionKinds = [
  'scalar',
  'aggregate',
  'window',
  'table',
  'context',
  'system',
  'metric',
  'ai',
] as const

/** One of {@link functionKinds}. A metric is a data metric function; an aggregate may have OVER too. */
export type FunctionKind = (typeof functionKinds)[number]

/** A function that Snowflake has built in. */
export interface FunctionSignature {
  /** Upper case, with its schema when that is always written: `SNOWFLAKE.CORTEX.COMPLETE`. */
  readonly name: string
  /** Other names of the same function. */
  readonly aliases: readonly string[]
  readonly kind: FunctionKind
  /** The ways to call it: more than one where the number of arguments decides. */
  readonly forms: readonly FunctionForm[]
  /** The page of the reference. */
  readonly page: string
}

/** One way to call a function. */
export interface FunctionForm {
  readonly parameters: readonly FunctionParameter[]
  /**
   * A type, such as `NUMBER(18,0)`, or how it follows from the arguments: `=1` the type of the first, `~2` the common type
   * from the second on, `:sum` a rule of its own, `?` not known; `{…}` the columns of a table function.
   */
  readonly result: string
}

/** One parameter of a {@link FunctionForm}. */
export interface FunctionParameter {
  readonly name: string
  /** Upper-case name of a type; `ANY` where several are taken, `PART` for the unit of a date, `LAMBDA`. */
  readonly type: string
  readonly optional: boolean
  /** Whether any number of arguments may stand here. */
  readonly repeated: boolean
  /** Whether it may be given as `NAME => value`. */
  readonly named: boolean
}
