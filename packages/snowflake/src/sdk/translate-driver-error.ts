import { type MeshError, type SqlFailureReason, type SqlValue, sqlFailure } from '@mesh/core'

/** The fields of the driver's errors that are read; the rest may hold request bodies and is dropped. */
interface DriverError {
  readonly message?: unknown
  readonly code?: unknown
  readonly sqlState?: unknown
  readonly data?: unknown
}

const byCode: Readonly<Record<string, SqlFailureReason>> = {
  '000002': 'unsupported',
  '000604': 'cancelled',
  '000605': 'cancelled',
  '000630': 'timeout',
  '000904': 'not-found',
  '001003': 'syntax',
  '002002': 'exists',
  '002003': 'not-found',
  '002043': 'not-found',
  '003001': 'authorization',
  '003013': 'authorization',
  '003041': 'authorization',
  '003042': 'authorization',
  '090105': 'not-found',
  '090106': 'not-found',
  '100038': 'constraint',
}

/** Source: https://docs.snowflake.com/en/sql-reference (SQLSTATE in error messages), after ISO 9075 classes. */
const byState: readonly (readonly [RegExp, SqlFailureReason])[] = [
  [/^57014$/, 'cancelled'],
  [/^0A/, 'unsupported'],
  [/^22|^23/, 'constraint'],
  [/^28/, 'authentication'],
  [/^42501$/, 'authorization'],
  [/^42710$/, 'exists'],
  [/^42S02$|^02/, 'not-found'],
  [/^42/, 'syntax'],
  [/^08/, 'connection'],
]

/**
 * What the driver reports as one of Mesh's reasons, with the query id and SQLSTATE in `meta`. Bind values are cut out of the
 * message: Snowflake repeats the value that it could not convert.
 */
export function translateDriverError(error: unknown, binds: readonly SqlValue[] = []): MeshError {
  const { message, code, sqlState, data } = asObject<DriverError>(error)
  const facts = asObject<{ queryId?: unknown; line?: unknown; pos?: unknown }>(data)
  const state = text(sqlState)
  const number = text(code).padStart(6, '0')
  const reason = reasonOf(number, state)
  return sqlFailure(reason, {
    message: redact(text(message) || 'The statement failed', binds),
    ...(reason === 'authentication' && {
      hint: 'Check user, authenticator and secret; the account may also block the network.',
    }),
    ...(reason === 'connection' && {
      hint: 'Check the account identifier or accessUrl, and that the network lets you reach it.',
    }),
    meta: {
      code: number,
      ...(state !== '' && { sqlState: state }),
      ...(text(facts.queryId) !== '' && { queryId: text(facts.queryId) }),
    },
    ...(typeof facts.line === 'number' &&
      facts.line > 0 && {
        where: {
          line: facts.line,
          ...(typeof facts.pos === 'number' && facts.pos >= 0 && { column: facts.pos + 1 }),
        },
      }),
  })
}

function reasonOf(code: string, state: string): SqlFailureReason {
  const known = byCode[code]
  if (known !== undefined) return known
  if (/^39[0-9]{4}$/.test(code)) return code === '390420' ? 'authorization' : 'authentication'
  if (code === '401001' || /^40[25]\d{3}$/.test(code) || /^0*E[A-Z]+$/.test(code)) return 'connection'
  if (code === '401002') return 'connection'
  if (/^40[13]\d{3}$/.test(code)) return 'unknown'
  if (code === '000429') return 'throttled'
  return byState.find(([pattern]) => pattern.test(state))?.[1] ?? 'unknown'
}

/** Values shorter than this say nothing and would cut words apart. */
const shortestSecret = 3

function redact(message: string, binds: readonly SqlValue[]): string {
  return binds
    .map(String)
    .filter((value) => value.length >= shortestSecret)
    .sort((left, right) => right.length - left.length)
    .reduce(
      (rest, value) => rest.replaceAll(value, '…').replaceAll(value.replaceAll("'", "''"), '…'),
      message,
    )
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const asObject = <T extends object>(value: unknown): Partial<T> =>
  typeof value === 'object' && value !== null ? (value as Partial<T>) : {}
