import { MeshError, type MeshErrorOptions } from '../error/mesh-error.ts'

/** The closed list of reasons for which a statement can fail; each vendor's errors are translated into them in one file. */
export const sqlFailureReasons = [
  'connection',
  'authentication',
  'authorization',
  'syntax',
  'not-found',
  'exists',
  'constraint',
  'unsupported',
  'timeout',
  'cancelled',
  'throttled',
  'unknown',
] as const

/** One of {@link sqlFailureReasons}. */
export type SqlFailureReason = (typeof sqlFailureReasons)[number]

const retryable: ReadonlySet<SqlFailureReason> = new Set(['connection', 'timeout', 'throttled'])

/** The code of a reason: `not-found` → `SQL.NOT_FOUND`. */
export const sqlFailureCode = (reason: SqlFailureReason): string =>
  `SQL.${reason.toUpperCase().replaceAll('-', '_')}`

/** A failure of a statement; whether it may be retried follows from its reason. */
export function sqlFailure(
  reason: SqlFailureReason,
  options: Omit<MeshErrorOptions, 'retryable'>,
): MeshError {
  return new MeshError(sqlFailureCode(reason), { ...options, retryable: retryable.has(reason) })
}
