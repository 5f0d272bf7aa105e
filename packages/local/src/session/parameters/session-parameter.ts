/** A parameter of sessions, with the value that it has when nobody sets it. */
export interface SessionParameter {
  readonly default: string | number | boolean
  /** The only texts that it takes, in any case. */
  readonly values?: readonly string[]
  /** The least and the largest number. */
  readonly range?: readonly [number, number]
  /** Whether the engine follows its default only; other values are refused. */
  readonly fixed?: true
}
