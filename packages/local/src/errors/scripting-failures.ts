import { valueFailure } from './duckdb-failures.ts'
import { snowflakeFailure } from './snowflake-failure.ts'
import { invalidStatement } from './statement-failures.ts'

/** An exception of a block that no handler took. Source: https://docs.snowflake.com/en/developer-guide/snowflake-scripting/exceptions */
export const uncaughtException = (
  type: string,
  {
    writtenCode,
    state,
    message,
  }: { readonly writtenCode: string; readonly state: string; readonly message: string },
  { line, position }: { readonly line: number; readonly position: number },
) =>
  snowflakeFailure(
    'unknown',
    writtenCode,
    state,
    `Uncaught exception of type '${type}' on line ${line} at position ${position} : ${message}`,
    { where: { line, column: position + 1 } },
  )

/** BREAK or CONTINUE that is in no loop, or in none of that label. */
export const outsideOfLoop = (word: string, label: string | null) =>
  invalidStatement(
    `${word.toUpperCase()}${label === null ? '' : ` ${label}`} stands in no loop${label === null ? '' : ' of that label'}.`,
  )

/** A query with INTO that did not give one row. */
export const intoRows = (rows: number) =>
  valueFailure('002117', '21000', `A SELECT INTO statement expects exactly 1 returned row, but got ${rows}.`)

/** A procedure or a block that ends, or commits, a transaction that was not begun in it. */
export const otherScope = () =>
  snowflakeFailure(
    'syntax',
    '090229',
    '25000',
    'Stored procedure execution error: Modifying a transaction that has started at a different scope is not allowed.',
  )

/** A procedure or a block that ends before its transaction. */
export const incompleteTransaction = () =>
  snowflakeFailure(
    'syntax',
    '090232',
    '25000',
    'Stored procedure execution error: Scoped transaction started in stored procedure is incomplete and it was rolled back.',
  )

/** Procedures that call each other too deep. Source: https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-usage */
export const callsTooDeep = (limit: number) =>
  snowflakeFailure(
    'syntax',
    '090233',
    '54001',
    `Stored procedure execution error: the nesting of calls is deeper than ${limit}.`,
    { hint: 'A procedure that calls itself needs a way to end.' },
  )

/** A statement that a procedure with the rights of its owner may not run. */
export const unsupportedInProcedure = (
  type: string,
  hint = 'Only a procedure made with EXECUTE AS CALLER may change or tell of the session.',
) =>
  snowflakeFailure(
    'syntax',
    '090236',
    '42601',
    `Stored procedure execution error: Unsupported statement type '${type}'.`,
    { hint },
  )

/** A statement of a procedure in JavaScript failed, and the procedure let it. */
export const procedureFailed = (name: string, message: string, where: string) =>
  snowflakeFailure(
    'syntax',
    '100183',
    'P0000',
    `Execution error in store procedure ${name}:\n${message}\nAt ${where}`,
  )

/** What a procedure returned is not what it is declared to. */
export const wrongReturn = (why: string) =>
  snowflakeFailure('syntax', '100183', 'P0000', `Stored procedure execution error: ${why}`)
