import { isMeshError, type MeshError } from '@mesh/core'
import { apiFailed } from '../errors.ts'

/** A failure over HTTP, as RFC 9457 asks, with the members of a `MeshError`. */
export interface Problem {
  readonly type: string
  /** The HTTP status in words. */
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly why?: string
  readonly hint?: string
  readonly retryable: boolean
  /** Every single thing that is wrong with the body. */
  readonly problems?: readonly unknown[]
}

const statuses: Readonly<Record<string, 403 | 404 | 409 | 413 | 422>> = {
  'CATALOG.NOT_FOUND': 404,
  'CATALOG.NO_SUCH_OPERATION': 404,
  'CATALOG.READ_ONLY': 403,
  'CATALOG.VERSION_EXISTS': 409,
  'CATALOG.ADDRESS_TAKEN': 409,
  'CATALOG.BODY_TOO_LARGE': 413,
  'CATALOG.INVALID_INPUT': 422,
  'CATALOG.INCOMPLETE_DOCUMENT': 422,
  'CORE.INVALID_URN': 422,
  'CORE.INVALID_IDENTIFIER': 422,
  'CORE.NOT_CANONICAL': 422,
}

const titles = {
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
} as const

/** What a caller is told of a failure. One that is not the caller's is told as CATALOG.API_FAILED, without its details. */
export function problemOf(error: unknown): Problem & { readonly status: keyof typeof titles } {
  const known = isMeshError(error) ? statusOf(error.code) : undefined
  const shown: MeshError = known !== undefined && isMeshError(error) ? error : apiFailed()
  const status = known ?? 500
  const problems = shown.meta?.problems ?? shown.meta?.diagnostics
  return {
    type: 'about:blank',
    title: titles[status],
    status,
    detail: shown.message,
    code: shown.code,
    ...(shown.why !== undefined && { why: shown.why }),
    ...(shown.hint !== undefined && { hint: shown.hint }),
    retryable: shown.retryable,
    ...(Array.isArray(problems) && { problems: problems.slice(0, 100) }),
  }
}

const statusOf = (code: string) => statuses[code] ?? (code.startsWith('CONTRACT.') ? 422 : undefined)
