import type { PlainAccountKind, PlainSchemaKind } from '../plain-kinds.ts'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** The value of an option. */
export type Setting = string | boolean | readonly Setting[] | { readonly [key: string]: Setting }

/** What has a name and options, which are kept and shown. */
export interface Plain extends Securable {
  /** What stands before the kind: STORAGE of an integration; empty for nothing. */
  readonly variety: string
  /** By upper-case name; a secret is `hidden`. */
  readonly settings: Map<string, Setting>
  /** Clauses without `=`, as they were written. */
  clauses: readonly string[]
}

/** Something plain that a schema holds. */
export interface PlainSchemaObject extends Plain {
  readonly kind: PlainSchemaKind
  readonly schema: Schema
}

/** Something plain of the account. */
export interface PlainAccountObject extends Plain {
  readonly kind: PlainAccountKind
}
