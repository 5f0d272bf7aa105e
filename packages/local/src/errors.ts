import { type Location, MeshError, type SqlFailureReason, sqlFailure } from '@mesh/core'

/** A failure with Snowflake's own code and SQLSTATE in `meta`, which the wire protocol sends to drivers. */
const snowflakeFailure = (
  reason: SqlFailureReason,
  code: string,
  sqlState: string,
  message: string,
  extra: { readonly where?: Location; readonly hint?: string } = {},
) => sqlFailure(reason, { message, meta: { code, sqlState }, ...extra })

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

/** A feature or function of Snowflake's that the engine does not translate: never a guess. */
export const unsupportedFeature = (feature: string, where?: Location) =>
  snowflakeFailure('unsupported', '000002', '0A000', `Unsupported feature '${feature}'.`, {
    ...(where !== undefined && { where }),
    hint: 'The local engine refuses what it cannot answer exactly as Snowflake does.',
  })

/** The statement cannot be read. */
export const syntaxError = (message: string, where?: Location) =>
  snowflakeFailure('syntax', '001003', '42000', `SQL compilation error:\n${message}`, where && { where })

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

/** A name is taken. */
export const alreadyExists = (name: string) =>
  snowflakeFailure('exists', '002002', '42710', `SQL compilation error:\nObject '${name}' already exists.`)

/** A table has a column of that name. */
export const columnExists = (name: string) =>
  snowflakeFailure('exists', '001430', '42601', `SQL compilation error:\ncolumn '${name}' already exists`)

/** A column that takes no NULL is added to rows that would have it. */
export const needsDefault = (column: string, table: string) =>
  snowflakeFailure(
    'constraint',
    '002108',
    '22000',
    `SQL compilation error:\nNon-nullable column '${column}' cannot be added to non-empty table '${table}' unless it has a non-null default value.`,
  )

/** A default that rows of before the column have too. */
export const defaultStays = (column: string) =>
  snowflakeFailure(
    'syntax',
    '001003',
    '42000',
    `SQL compilation error:\nCannot drop the default of column '${column}', which was added to the table with it.`,
  )

/** A column cannot take the type. */
export const unchangeableType = (column: string, from: string, to: string, why = '') =>
  snowflakeFailure(
    'syntax',
    '001003',
    '42000',
    `SQL compilation error:\ncannot change column ${column} from type ${from} to ${to}${why}`,
  )

/** A column that takes no NULL has some. */
export const hasNulls = (column: string) =>
  snowflakeFailure(
    'constraint',
    '001471',
    '42601',
    `SQL compilation error:\nColumn '${column}' contains null values. Not null constraint cannot be added.`,
  )

/** INSERT gives another number of values than there are columns. */
export const valueCountMismatch = (expected: number, given: number) =>
  snowflakeFailure(
    'syntax',
    '002020',
    '21S01',
    `SQL compilation error:\nInsert value list does not match column list expecting ${expected} but got ${given}`,
  )

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

/** Texts of different collations meet. */
export const incompatibleCollations = (one: string, other: string) =>
  snowflakeFailure(
    'syntax',
    '002322',
    '42846',
    `SQL compilation error:\nIncompatible collations: '${one}' and '${other}'`,
  )

/** A statement that is well-formed and makes no sense here. */
export const invalidStatement = (why: string, where?: Location) =>
  snowflakeFailure('syntax', '001003', '42000', `SQL compilation error:\n${why}`, where && { where })

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

/** A view or a function that is not secure, for a share that takes secure ones only. */
export const nonSecureInShare = (name: string) =>
  snowflakeFailure(
    'syntax',
    '003014',
    '42601',
    `SQL compilation error:\nNon-secure object '${name}' can only be granted to shares with "secure_objects_only" property set to false.`,
    { hint: 'Make it secure, or the share with SECURE_OBJECTS_ONLY = FALSE.' },
  )

/** Privileges on what another account shares are given as a whole. */
export const importedIsWhole = () =>
  snowflakeFailure(
    'authorization',
    '003011',
    '42501',
    "SQL access control error:\nGranting individual privileges on imported database is not allowed. Use 'GRANT IMPORTED PRIVILEGES' instead.",
  )

/** A database that another account shares no more. */
export const shareGone = () =>
  snowflakeFailure(
    'not-found',
    '003030',
    '02000',
    'SQL execution error:\nShared database is no longer available for use. It will need to be re-created if and when the publisher makes it available again.',
  )

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

/** What is loaded is no list of plain objects. */
export const unloadableRow = (table: string, row: number) =>
  new MeshError('LOCAL.UNLOADABLE', {
    message: `Row ${row} for the table ${JSON.stringify(table)} is no plain object`,
    hint: 'Give an array of objects, one a row, with the names of the columns as keys.',
  })

/** A value that is loaded has no place in a table. */
export const unloadableValue = (table: string, row: number, column: string, kind: string) =>
  new MeshError('LOCAL.UNLOADABLE', {
    message: `Row ${row} for the table ${JSON.stringify(table)} holds a ${kind} in ${JSON.stringify(column)}`,
    hint: 'Give numbers, bigints, texts, booleans, dates, bytes, or what JSON can say.',
  })

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

/** A materialized view that cannot be read. */
export const invalidView = (name: string, reason: string) =>
  snowflakeFailure(
    'syntax',
    '002037',
    '42601',
    `SQL compilation error:\nFailure during expansion of view '${name}': SQL compilation error:\nMaterialized View ${name} is invalid. Invalidation reason: ${reason}`,
  )

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

/** Several rows of the source would change one row of the target, each in another way. */
export const duplicateRow = (values: readonly string[]) =>
  snowflakeFailure(
    'constraint',
    '100090',
    '42P18',
    `Duplicate row detected during DML action\nRow Values: [${values.join(', ')}]`,
  )

/** NULL for a column that takes none. */
export const nullResult = () =>
  snowflakeFailure('constraint', '100072', '22000', 'NULL result in a non-nullable column')

/** Loading a file failed. */
export const loadFailed = (why: string, file?: string) =>
  snowflakeFailure('constraint', '100038', '22018', file === undefined ? why : `${why}\n  File '${file}'`)

/** Files would be written over others. */
export const filesInTheWay = (place: string) =>
  snowflakeFailure(
    'exists',
    '001030',
    '22000',
    `Files already existing at the unload destination: ${place}. Use overwrite option to force unloading.`,
  )

/** Loading stopped at a record. */
export const abortedLoad = (code: string, sqlState: string, message: string) =>
  snowflakeFailure('constraint', code, sqlState, message)

/** What DuckDB says of a statement that Snowflake's compiler refuses, and how Snowflake says it. */
const compilerFailures: readonly (readonly [RegExp, string, string, string])[] = [
  [/WHERE clause cannot contain aggregates/, '002035', '42601', 'Invalid aggregate function in where clause'],
  [
    /must appear in the GROUP BY clause/,
    '001104',
    '42601',
    'An expression in select clause is neither an aggregate nor in the group by clause.',
  ],
  [
    /window function calls cannot be nested/,
    '000002',
    '0A000',
    'Unsupported feature: a window function in the arguments of another',
  ],
  [/Map keys must be unique/, '100070', '22000', 'Duplicate field key in OBJECT_AGG'],
  [/at least one window function must appear/, '001003', '42000', 'QUALIFY needs a window function'],
  [
    /^(?:No function matches|Unimplemented type for cast|Could not choose a best candidate|Cannot (?:combine|compare|mix|cast|unify))/,
    '001044',
    '42P13',
    'Invalid argument types',
  ],
]

/** The engine could not run a translated statement. The kind of failure, which DuckDB puts in front, is left out. */
export const duckDbFailure = (reason: SqlFailureReason, message: string) => {
  const text = message.replace(/^[A-Z][\w ]+ Error: /, '')
  const known = compilerFailures.find(([pattern]) => pattern.test(text))
  if (known !== undefined) {
    const [, code, sqlState, said] = known
    return snowflakeFailure('syntax', code, sqlState, `SQL compilation error:\n${said}`, { hint: text })
  }
  const [code, sqlState] = engineCodes[reason] ?? ['100132', 'P0000']
  return snowflakeFailure(reason, code, sqlState, text)
}

/** A value that cannot be taken or computed, with Snowflake's code for it. */
export const valueFailure = (code: string, sqlState: string, message: string) =>
  snowflakeFailure('constraint', code, sqlState, message)

/** A failure as DuckDB hands it on: its codes stand in the message. */
export const markedFailure = (failure: MeshError) =>
  snowflakeFailure(
    'constraint',
    String(failure.meta?.code),
    String(failure.meta?.sqlState),
    `SNOWFLAKE:${failure.meta?.code ?? '000603'}:${failure.meta?.sqlState ?? 'XX000'}:${failure.message}`,
  )

/** What {@link markedFailure} or a macro of the engine said, once DuckDB has handed it on. */
export function unmarkedFailure(text: string): MeshError | undefined {
  const [, code, sqlState, message] =
    /^Invalid Input Error: SNOWFLAKE:(\w+):(\w+):([\s\S]*)$/.exec(text) ?? []
  return code === undefined || sqlState === undefined
    ? undefined
    : valueFailure(code, sqlState, message ?? '')
}

const engineCodes: Partial<Record<SqlFailureReason, readonly [string, string]>> = {
  cancelled: ['000604', '57014'],
  constraint: ['100038', '22018'],
  syntax: ['001007', '22023'],
  'not-found': ['000904', '42000'],
  unsupported: ['000002', '0A000'],
  unknown: ['100069', '22000'],
}

/** User, password or token do not fit. */
export const wrongCredentials = () =>
  sqlFailure('authentication', {
    message: 'Incorrect username or password was specified.',
    meta: { code: '390100', sqlState: '08001' },
  })

/** The user may not log in at present. */
export const userDisabled = () =>
  sqlFailure('authentication', {
    message: 'User access disabled. Contact your local system administrator.',
    meta: { code: '390101', sqlState: '08001' },
  })

/** The password was given by somebody else and is good for nothing but to be changed. */
export const mustChangePassword = () =>
  sqlFailure('authentication', {
    message: 'Specified password has expired. Password must be changed using the Snowflake web console.',
    hint: 'ALTER USER … SET MUST_CHANGE_PASSWORD = FALSE lets the user in.',
    meta: { code: '390106', sqlState: '08001' },
  })

/** A way of logging in that the local server does not offer. */
export const unsupportedAuthenticator = (name: string) =>
  sqlFailure('authentication', {
    message: `The local server does not support the authenticator ${name}.`,
    hint: 'Log in with a password, a key pair, a programmatic access token or an OAuth token.',
    meta: { code: '390422', sqlState: '08001' },
  })

/** The token of a key pair is not one that lets the user in; `reason` is Snowflake's name for why. */
export const invalidKeyPairToken = (reason: string, code: string) =>
  sqlFailure('authentication', {
    message: `JWT token is invalid. ${reason} (${code})`,
    hint: 'Compare the key and the clock of the client with those of the server.',
    meta: { code: '390144', sqlState: '08001' },
  })

/** No programmatic access token of the user, or one that has expired. */
export const invalidAccessToken = () =>
  sqlFailure('authentication', {
    message: 'Programmatic access token is invalid.',
    meta: { code: '394400', sqlState: '08001' },
  })

/** No OAuth token of the user. */
export const invalidOauthToken = () =>
  sqlFailure('authentication', {
    message: 'Invalid OAuth access token.',
    meta: { code: '390303', sqlState: '08001' },
  })

/** An OAuth token whose time is over. */
export const expiredOauthToken = () =>
  sqlFailure('authentication', {
    message: 'OAuth access token expired.',
    meta: { code: '390318', sqlState: '08001' },
  })

/** A public key that is not RSA, or no key. */
export const unreadablePublicKey = (user: string) =>
  new MeshError('LOCAL.UNREADABLE_PUBLIC_KEY', {
    message: `The public key of user ${JSON.stringify(user)} cannot be read as an RSA key`,
    hint: 'Give it as PEM (BEGIN PUBLIC KEY), or as what stands between the first and the last line.',
  })

/** The session token is too old; drivers ask for a new one. */
export const tokenExpired = () =>
  sqlFailure('connection', {
    message: 'Authentication token has expired. The user must authenticate again.',
    meta: { code: '390112', sqlState: '08001' },
  })

/** The master token is too old: the session was not used for long. */
export const masterTokenExpired = () =>
  sqlFailure('connection', {
    message: 'Master token has expired. The user must authenticate again.',
    meta: { code: '390114', sqlState: '08001' },
  })

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

/** A warehouse is suspended or started already. */
export const invalidWarehouseState = (name: string, state: 'suspended' | 'resumed') =>
  snowflakeFailure(
    'syntax',
    state === 'suspended' ? '090064' : '090063',
    '22000',
    `Invalid state. Warehouse '${name}' cannot be ${state}.`,
  )

/** A policy that is to go is set on something. */
export const policyInUse = (name: string) =>
  snowflakeFailure(
    'syntax',
    '003531',
    '42601',
    `SQL compilation error:\nPolicy ${name} cannot be dropped/replaced as it is associated with one or more entities.`,
    { hint: 'Take it off first: INFORMATION_SCHEMA.POLICY_REFERENCES tells where it is set.' },
  )

/** What takes one policy has it already. */
export const alreadyPolicy = (name: string, type: string) =>
  snowflakeFailure(
    'syntax',
    '003529',
    '42601',
    `SQL compilation error:\n'${name}' already has a ${type} policy. Only one is allowed at a time.`,
    { hint: 'Take it off first, or say FORCE where Snowflake knows it.' },
  )

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
