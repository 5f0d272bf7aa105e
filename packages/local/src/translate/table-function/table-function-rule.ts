import type { Location } from '@mesh/core'
import type { FunctionCall } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Emitted, OutputColumn } from '../emitted.ts'

/** A call of a table function, its arguments translated. */
export interface TableCall {
  readonly name: string
  /** By upper-case name; those without a name by the names that the function has for its places. */
  readonly args: ReadonlyMap<string, TableArgument>
  readonly where: Location
}

/** An argument as SQL and as it is written. */
export interface TableArgument extends Emitted {
  readonly written: FunctionCall['arguments'][number]
}

/** The rows of a table function: a list that each row of the tables on its left is joined with. */
export interface Expansion {
  /** A list of structs in DuckDB's SQL; no list is no rows. */
  readonly list: string
  /** A table of DuckDB's with the items of the list, where they depend on no row; much faster than a long list. */
  readonly table?: string
  readonly columns: readonly ExpandedColumn[]
  /** The number of a row, from 0, where rows are nothing else. */
  readonly number?: (item: string) => string
}

/** A column of an expansion, from a struct of its list and the number of the row on the left. */
export interface ExpandedColumn extends OutputColumn {
  readonly of: (item: string, row: string) => string
}

/** How one table function gives its rows. */
export interface TableFunctionRule {
  /** Names of the arguments by place. */
  readonly parameters: readonly string[]
  expand(call: TableCall): Expansion
}

/** An argument that has to be there. @throws SQL.SYNTAX. */
export function tableArgument({ args, name, where }: TableCall, parameter: string): TableArgument {
  const found = args.get(parameter)
  if (found === undefined)
    throw invalidStatement(`missing argument ${parameter} for function [${name}]`, where)
  return found
}

/** A constant text, in upper case where letters do not count. @throws SQL.SYNTAX for anything else. */
export function constantText({ args, name, where }: TableCall, parameter: string): string | undefined {
  const written = args.get(parameter)?.written
  if (written === undefined) return undefined
  if (written.kind !== 'stringLiteral')
    throw invalidStatement(`argument ${parameter} of function [${name}] needs to be a constant text`, where)
  return written.value
}

/** A constant TRUE or FALSE. @throws SQL.SYNTAX for anything else. */
export function constantFlag({ args, name, where }: TableCall, parameter: string): boolean {
  const written = args.get(parameter)?.written
  if (written === undefined) return false
  if (written.kind !== 'booleanLiteral')
    throw invalidStatement(`argument ${parameter} of function [${name}] needs to be TRUE or FALSE`, where)
  return written.value
}
