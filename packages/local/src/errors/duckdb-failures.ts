import type { MeshError, SqlFailureReason } from '@mesh/core'
import { snowflakeFailure } from './snowflake-failure.ts'

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
