import type { MaskingPolicy } from './policy.ts'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A tag that can be set on objects and columns. */
export interface Tag extends Securable {
  readonly kind: 'TAG'
  readonly schema: Schema
  readonly allowedValues: readonly string[] | null
  /** The masking policies of columns that carry it, one for each type. */
  maskingPolicies?: readonly MaskingPolicy[]
}
