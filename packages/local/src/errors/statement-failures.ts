import type { Location } from '@mesh/core'
import { snowflakeFailure } from './snowflake-failure.ts'

/** A feature or function of Snowflake's that the engine does not translate: never a guess. */
export const unsupportedFeature = (feature: string, where?: Location) =>
  snowflakeFailure('unsupported', '000002', '0A000', `Unsupported feature '${feature}'.`, {
    ...(where !== undefined && { where }),
    hint: 'The local engine refuses what it cannot answer exactly as Snowflake does.',
  })

/** The statement cannot be read. */
export const syntaxError = (message: string, where?: Location) =>
  snowflakeFailure('syntax', '001003', '42000', `SQL compilation error:\n${message}`, where && { where })

/** INSERT gives another number of values than there are columns. */
export const valueCountMismatch = (expected: number, given: number) =>
  snowflakeFailure(
    'syntax',
    '002020',
    '21S01',
    `SQL compilation error:\nInsert value list does not match column list expecting ${expected} but got ${given}`,
  )

/** A statement that is well-formed and makes no sense here. */
export const invalidStatement = (why: string, where?: Location) =>
  snowflakeFailure('syntax', '001003', '42000', `SQL compilation error:\n${why}`, where && { where })

/** A parameter that the thing does not have. */
export const invalidParameter = (name: string, of: string) =>
  snowflakeFailure(
    'syntax',
    '001420',
    '22023',
    `SQL compilation error:\ninvalid property '${name}' for '${of}'`,
  )

/** A parameter does not take this value. */
export const invalidParameterValue = (name: string, value: string) =>
  snowflakeFailure(
    'syntax',
    '001008',
    '22023',
    `SQL compilation error:\ninvalid value [${value}] for parameter '${name}'`,
  )

/** A warehouse is suspended or started already. */
export const invalidWarehouseState = (name: string, state: 'suspended' | 'resumed') =>
  snowflakeFailure(
    'syntax',
    state === 'suspended' ? '090064' : '090063',
    '22000',
    `Invalid state. Warehouse '${name}' cannot be ${state}.`,
  )
