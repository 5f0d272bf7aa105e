import type { Location } from '../diagnostic/diagnostic.ts'

/** What a {@link MeshError} is made from. */
export interface MeshErrorOptions {
  /** One sentence: what could not be done. Never a secret, a bind value or a key. */
  readonly message: string
  /** Why it could not be done. */
  readonly why?: string
  /** What to do next. */
  readonly hint?: string
  readonly where?: Location
  /** Facts for machines: a query id, an SQLSTATE. Never a secret. */
  readonly meta?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
  /**
   * Whether the same call may succeed when made again, unchanged.
   * @defaultValue false
   */
  readonly retryable?: boolean
}

/**
 * A failure at a boundary. Recognise it with {@link isMeshError}, never with `instanceof`: two copies of this package in one
 * process are two classes.
 */
export class MeshError extends Error {
  override readonly name = 'MeshError'
  /** Stable code, `NAMESPACE.SUBCODE`; every code is listed in docs/errors.md. */
  readonly code: string
  readonly why?: string
  readonly hint?: string
  readonly where?: Location
  readonly meta?: Readonly<Record<string, unknown>>
  readonly retryable: boolean

  constructor(code: string, options: MeshErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    if (options.why !== undefined) this.why = options.why
    if (options.hint !== undefined) this.hint = options.hint
    if (options.where !== undefined) this.where = options.where
    if (options.meta !== undefined) this.meta = options.meta
    this.retryable = options.retryable ?? false
  }
}

/** Whether a caught value is a {@link MeshError}, and, when a code is given, that one. */
export function isMeshError(value: unknown, code?: string): value is MeshError {
  if (!(value instanceof Error) || value.name !== 'MeshError' || !('code' in value)) return false
  return typeof value.code === 'string' && (code === undefined || value.code === code)
}
