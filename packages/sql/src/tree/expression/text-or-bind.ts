import type { Placeholder, Variable } from './parameter.ts'

/** A text where nothing but a text can stand, or what gives it when the statement runs: `:name`, `$name`. */
export type TextOrBind = string | Placeholder | Variable
