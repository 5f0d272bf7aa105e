import { type Location, MeshError, sqlFailure } from '@mesh/core'
import { snowflakeFailure } from './snowflake-failure.ts'

/** The port is taken. */
export const portInUse = (port: number) =>
  new MeshError('LOCAL.PORT_IN_USE', {
    message: `Port ${port} is already in use`,
    why: 'Another program listens on it, perhaps another local Snowflake.',
    hint: 'Stop it, or pass port: 0 to get a free port.',
    meta: { port },
  })

/** The server was asked to listen where others can reach it, with nothing to keep them out. */
export const publicWithoutPassword = (host: string) =>
  new MeshError('LOCAL.PUBLIC_WITHOUT_PASSWORD', {
    message: `The local server does not listen on ${host} without passwords`,
    why: 'Everyone who can reach that address could read and change everything.',
    hint: 'Leave out host to listen on this machine only, or give each user a password.',
  })

/** The folder of the data belongs to another server. */
export const dataInUse = (folder: string) =>
  new MeshError('LOCAL.DATA_IN_USE', {
    message: `The data in ${JSON.stringify(folder)} is in use by another server`,
    hint: 'Stop the other one, or give this one a folder of its own.',
  })

/** The account file is of a later version of Mesh. */
export const newerAccount = (format: number, known: number) =>
  new MeshError('LOCAL.NEWER_ACCOUNT', {
    message: `The account was written by a later version of Mesh: format ${format}, this one knows ${known}`,
    hint: 'Use the later version, or another folder.',
  })

/** A statement took longer than its session or its task allows. */
export const statementTimedOut = (seconds: number) =>
  snowflakeFailure(
    'cancelled',
    '000630',
    '57014',
    `Statement reached its statement or warehouse timeout of ${seconds} second(s) and was canceled.`,
  )

/** As many sessions are open as the server takes. */
export const tooManySessions = (limit: number) =>
  sqlFailure('throttled', {
    message: `The local server has ${limit} sessions open and takes no more.`,
    hint: 'Close connections that are not used, or start the server with a larger maxSessions.',
    meta: { code: '390429', sqlState: '08004' },
  })

/** The session token belongs to no session. */
export const sessionGone = () =>
  sqlFailure('connection', {
    message: 'Session no longer exists. New login required to access the service.',
    meta: { code: '390111', sqlState: '08003' },
  })

/** A request has another number of statements than its client said. */
export const statementCountMismatch = (actual: number, desired: number) =>
  snowflakeFailure(
    'unsupported',
    '000008',
    '0A000',
    `Actual statement count ${actual} did not match the desired statement count ${desired}.`,
    { hint: 'Set MULTI_STATEMENT_COUNT to the number of statements, or to 0 for any number.' },
  )

/** One of the statements of a request failed; those before it are done, those behind it are not begun. */
export const oneOfStatementsFailed = (text: string, { line = 1, column = 1 }: Location, why: string) =>
  snowflakeFailure(
    'unknown',
    '100132',
    'P0000',
    `JavaScript execution error: Uncaught Execution of multiple statements failed on statement ${JSON.stringify(text.length > 30 ? `${text.slice(0, 30)}...` : text)} (at line ${line}, position ${column - 1}).\n${why}`,
  )

/** A request of the wire protocol that makes no sense. */
export const malformedRequest = (why: string) =>
  sqlFailure('syntax', { message: `Bad request: ${why}`, meta: { code: '390400', sqlState: '08P01' } })

/** A file of executed cases that cannot be read as one. */
export const unreadableSuite = (why: string, where: Location) =>
  new MeshError('LOCAL.UNREADABLE_SUITE', {
    message: `The suite cannot be run: ${why}`,
    hint: 'A suite is sqllogictest (.slt, .test) or SQL whose expected rows are comments behind each statement (.sql).',
    where,
  })
