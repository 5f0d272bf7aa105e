import type { Location } from '@mesh/core'
import { snowflakeFailure } from './snowflake-failure.ts'

/** No function is called so. */
export const unknownFunction = (name: string, where?: Location) =>
  snowflakeFailure(
    'not-found',
    name.includes('.') ? '002141' : '002140',
    '42601',
    `SQL compilation error:\nUnknown ${name.includes('.') ? 'user-defined ' : ''}function ${name}.`,
    where && { where },
  )

/** No function or procedure of the name takes such arguments. */
export const invalidArgumentTypes = (name: string, types: readonly string[], where: Location) =>
  snowflakeFailure(
    'syntax',
    '001044',
    '42P13',
    `SQL compilation error: error line ${where.line ?? 1} at position ${(where.column ?? 1) - 1}\nInvalid argument types for function '${name}': (${types.join(', ')})`,
    { where },
  )

/** What a function is declared to give is another kind of value than its code gives. */
export const incompatibleReturn = (declared: string, actual: string, column?: string) =>
  snowflakeFailure(
    'syntax',
    '090207',
    '42601',
    `Declared return type '${declared}'${column === undefined ? '' : ` for column '${column}'`} is incompatible with actual return type '${actual}'`,
  )

/** A call could mean a new function or procedure, and another one of its name. */
export const ambiguousOverload = (kind: string, name: string) =>
  snowflakeFailure(
    'syntax',
    '000949',
    '42723',
    `SQL compilation error:\nCannot overload ${kind} '${name}' as it would cause ambiguous ${kind} overloading.`,
  )

/** A function is called with fewer or more arguments than it has. */
export const wrongArgumentCount = (name: string, expected: number, given: number, where?: Location) =>
  snowflakeFailure(
    'syntax',
    given < expected ? '000938' : '000939',
    '22023',
    `SQL compilation error:\n${given < expected ? 'not enough' : 'too many'} arguments for function [${name}] expected ${expected}, got ${given}`,
    where && { where },
  )

/** A function is called with arguments that none of its signatures takes. */
export const wrongArgumentTypes = (name: string, types: string) =>
  snowflakeFailure(
    'syntax',
    '001044',
    '42P13',
    `SQL compilation error:\nInvalid argument types for function '${name}': ${types}`,
  )
