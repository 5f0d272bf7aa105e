import type { Location } from '@mesh/core'
import { snowflakeFailure } from './snowflake-failure.ts'

/** An object is not there, or its existence is hidden from the role. */
export const doesNotExist = (kind: string, name: string, where?: Location) =>
  snowflakeFailure(
    'not-found',
    '002003',
    kind === 'Object' ? '42S02' : '02000',
    `SQL compilation error:\n${kind} '${name}' does not exist or not authorized.`,
    where && { where },
  )

/** USE and SHOW do not say what is missing. */
export const operationImpossible = () =>
  snowflakeFailure(
    'not-found',
    '002043',
    '02000',
    'SQL compilation error:\nObject does not exist, or operation cannot be performed.',
  )

/** USE ROLE of a role that the user does not have. */
export const roleNotAssigned = (name: string) =>
  snowflakeFailure(
    'authorization',
    '003013',
    '42501',
    `SQL access control error:\nRequested role '${name}' is not assigned to the executing user. Specify another role or contact your administrator.`,
  )

/** A name is taken. */
export const alreadyExists = (name: string) =>
  snowflakeFailure('exists', '002002', '42710', `SQL compilation error:\nObject '${name}' already exists.`)

/** A table has a column of that name. */
export const columnExists = (name: string) =>
  snowflakeFailure('exists', '001430', '42601', `SQL compilation error:\ncolumn '${name}' already exists`)

/** The role may see the object but not do this to it. */
export const insufficientPrivileges = (kind: string, name: string) =>
  snowflakeFailure(
    'authorization',
    '003001',
    '42501',
    `SQL access control error:\nInsufficient privileges to operate on ${kind.toLowerCase()} '${name}'`,
  )

/** A name needs a database that the session does not have. */
export const noCurrentDatabase = () =>
  snowflakeFailure(
    'not-found',
    '090105',
    '22000',
    "Cannot perform operation. This session does not have a current database. Call 'USE DATABASE', or use a qualified name.",
  )

/** A name needs a schema that the session does not have. */
export const noCurrentSchema = () =>
  snowflakeFailure(
    'not-found',
    '090106',
    '22000',
    "Cannot perform operation. This session does not have a current schema. Call 'USE SCHEMA', or use a qualified name.",
  )

/** A column, an alias or a function name that nothing in the statement answers to. */
export const invalidName = (name: string, where?: Location) =>
  snowflakeFailure(
    'not-found',
    '000904',
    '42000',
    `SQL compilation error:${where?.line === undefined ? '' : ` error line ${where.line} at position ${(where.column ?? 1) - 1}`}\ninvalid identifier '${name}'`,
    where && { where },
  )

/** A column name that more than one relation answers to. */
export const ambiguousName = (name: string, where?: Location) =>
  snowflakeFailure(
    'syntax',
    '000904',
    '42000',
    `SQL compilation error:\nambiguous column name '${name}'`,
    where && { where },
  )

/** A dynamic table that nobody has refreshed yet and that does not refresh itself. https://docs.snowflake.com/en/user-guide/dynamic-tables/error-codes */
export const notInitialized = (name: string) =>
  snowflakeFailure(
    'not-found',
    '002741',
    '02000',
    `Dynamic Table '${name}' is not initialized. Please run a manual refresh or wait for a scheduled refresh before querying.`,
  )
