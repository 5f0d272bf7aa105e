import type { Location } from '@mesh/core'
import type { Expression } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Emitted } from '../emitted.ts'

/** A call whose arguments are translated. */
export interface ScalarCall {
  /** Upper-case name, that of the function's page where it has several. */
  readonly name: string
  readonly args: readonly Emitted[]
  /** The arguments as they are written, for rules that need a constant; a bare date part is not among `args`. */
  readonly written: readonly Expression[]
  /** The unit written bare: the `DAY` of `DATEADD(day, 1, d)`. */
  readonly part?: string
  /** The value of a session parameter; undefined where the session has not set it. */
  readonly parameter: (name: string) => string | undefined
  readonly where: Location
}

/** How one function is said in DuckDB's SQL. */
export type FunctionRule = (call: ScalarCall) => Emitted

/** A family of functions by upper-case name. */
export type FunctionRules = Readonly<Record<string, FunctionRule>>

/** The n-th argument. @throws SQL.SYNTAX when there is none. */
export function argument({ args, name, where }: ScalarCall, index: number): Emitted {
  const found = args[index]
  if (found === undefined) throw invalidStatement(`not enough arguments for function [${name}]`, where)
  return found
}

/** The value of the n-th argument when it is a text constant, in one piece or joined by `||`. */
export const constantText = ({ written }: ScalarCall, index: number): string | undefined =>
  textOf(written[index])

function textOf(written: Expression | undefined): string | undefined {
  if (written?.kind === 'stringLiteral') return written.value
  if (written?.kind !== 'arithmetic' || written.operators.some((each) => each !== '||')) return undefined
  const parts = written.operands.map(textOf)
  return parts.includes(undefined) ? undefined : parts.join('')
}
