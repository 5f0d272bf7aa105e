import type { FunctionKind } from './function-signature.ts'

/** A family of functions: what is the same for all its lines, and the lines. */
export interface FunctionFamily {
  readonly kind: FunctionKind
  /** What stands before each name. */
  readonly prefix?: string
  /** Turns the lower-case name into that of its page. */
  readonly page?: (name: string) => string
  /** The type where none is written; any without one. */
  readonly type?: string
  /**
   * One function a line: `NAME|ALIAS(parameter type, [optional type, repeated type...]) result @page`. A parameter whose
   * name is in capitals may be given by name, one called `*` by any. A second line of the same names is another form. The
   * result of a table function is `{COLUMN type, COLUMN, ...}`, open at its end where there are more, or `as` another's.
   */
  readonly lines: string
}
