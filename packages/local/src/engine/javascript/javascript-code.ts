/** How a value goes into a sandbox and comes out, always as text. */
export type SandboxKind = 'text' | 'number' | 'boolean' | 'bytes' | 'instant' | 'json' | 'array' | 'object'

/** A value of a function in JavaScript that has a name. */
export interface SandboxValue {
  readonly name: string
  readonly kind: SandboxKind
  /** The type as Snowflake spells it. */
  readonly type: string
}

/** A function in JavaScript, ready to be called. */
export interface JavascriptCode {
  readonly name: string
  readonly body: string
  readonly parameters: readonly SandboxValue[]
  /** One value, or the columns of a table. */
  readonly returns: SandboxValue | readonly SandboxValue[]
  /** Whether NULL as an argument gives NULL without a call. */
  readonly strict: boolean
  /** Whether each argument of a table function is the same for every row. */
  readonly constants: readonly boolean[]
}
