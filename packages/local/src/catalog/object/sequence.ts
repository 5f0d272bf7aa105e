import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A sequence: gives numbers, each once. */
export interface Sequence extends Securable {
  readonly kind: 'SEQUENCE'
  readonly schema: Schema
  /** A counter of the storage. */
  readonly counter: string
  readonly start: bigint
  increment: bigint
  ordered: boolean
}
