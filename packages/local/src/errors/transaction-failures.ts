import { snowflakeFailure } from './snowflake-failure.ts'

/** Another transaction holds a table for too long. */
export const lockTimeout = (table: string) =>
  snowflakeFailure(
    'timeout',
    '000625',
    '57014',
    `Statement was aborted because it waited too long for the lock on table '${table}', which another transaction holds.`,
  )

/** Two transactions would wait for each other for ever. */
export const deadlock = (table: string) =>
  snowflakeFailure(
    'timeout',
    '000625',
    '57014',
    `Statement was aborted because it would wait for the lock on table '${table}' in a deadlock with other transactions.`,
    { hint: 'The transaction is still open: roll it back, and begin again.' },
  )

/** A transaction in which a statement failed, where that ends it. */
export const abortedTransaction = (id: bigint) =>
  snowflakeFailure(
    'constraint',
    '000625',
    '57014',
    `Transaction ${id} was aborted by a statement that failed. Statements fail until it is committed or rolled back.`,
    { hint: 'TRANSACTION_ABORT_ON_ERROR is TRUE in this session.' },
  )

/** No transaction has the id. */
export const noTransaction = (id: string) =>
  snowflakeFailure('not-found', '000617', '02000', `Transaction ${id} does not exist or not authorized.`)

/** A stream whose table is gone or has other columns now. */
export const staleStream = (name: string) =>
  snowflakeFailure(
    'not-found',
    '091901',
    '01000',
    `Base table dropped or changed, cannot read from stream '${name}'`,
  )

/** A moment of the past that cannot be read. */
export const beyondRetention = (why: string) =>
  snowflakeFailure(
    'not-found',
    '000707',
    '02000',
    `Time travel data is not available. ${why}. The requested time is either beyond the allowed time travel period or before the object creation time.`,
  )
