import type { LogicalType } from '@mesh/core'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { spellType } from '../../translate/spell-type.ts'
import type { SandboxKind } from './javascript-code.ts'

/**
 * How values of a type go into JavaScript and come out of it.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/udf-stored-procedure-data-type-mapping#sql-javascript-data-type-mappings
 *
 * @throws SQL.SYNTAX for types that JavaScript does not have: NUMBER and TIME among them.
 */
export function sandboxKind(type: LogicalType): SandboxKind {
  switch (type.kind) {
    case 'string':
      return 'text'
    case 'number':
      if (type.scale === undefined) return 'number'
      break
    case 'boolean':
      return 'boolean'
    case 'binary':
      return 'bytes'
    case 'date':
    case 'timestamp':
      return 'instant'
    case 'variant':
      return 'json'
    case 'array':
    case 'object':
      return type.kind
  }
  throw invalidStatement(
    `Language JAVASCRIPT does not support type '${spellType(type)}' for argument or return type.`,
  )
}

/** How values of a column come out of a table function, where NUMBER and TIME are columns too. */
export const columnKind = (type: LogicalType): SandboxKind =>
  type.kind === 'integer' || (type.kind === 'number' && type.scale !== undefined)
    ? 'number'
    : type.kind === 'time'
      ? 'text'
      : sandboxKind(type)
