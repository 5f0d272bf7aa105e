import type { SqlStatement } from '@mesh/core'
import type { ObjectAddress } from '../object/address.ts'
import type { AccountScope } from '../state/account-scope.ts'
import type { ProductPlacement } from '../state/desired-state.ts'

/**
 * What a step can do to what is there: `safe` loses nothing; `rebuild` remakes or renames something, so that readers and
 * foreign grants may notice; `destructive` loses data.
 */
export const riskClasses = ['safe', 'rebuild', 'destructive'] as const

/** One of {@link riskClasses}. */
export type RiskClass = (typeof riskClasses)[number]

/** What a step does. */
export type StepKind = 'create' | 'alter' | 'drop' | 'grant' | 'revoke'

/** One property that a step changes. `before` is absent when there was nothing, `after` when nothing remains. */
export interface PropertyChange {
  /** `comment`, `column DELAY type`, `tag GOVERNANCE.TAGS.PII`. */
  readonly property: string
  readonly before?: string
  readonly after?: string
}

/** One step of a plan. */
export interface PlanStep {
  readonly kind: StepKind
  /** The object that the step is about; of a grant, the thing that is granted. */
  readonly address: ObjectAddress
  /** One line for a person. */
  readonly reason: string
  readonly risk: RiskClass
  /** In the order of execution. */
  readonly statements: readonly SqlStatement[]
  readonly changes: readonly PropertyChange[]
}

/** Something in the account that no definition declares: reported, never touched. */
export interface UnmanagedItem {
  readonly address: ObjectAddress
  /** One line for a person. */
  readonly description: string
}

/** Ordered steps from what an account has to what definitions ask for. Plain data: it can be saved and applied later. */
export interface Plan {
  readonly kind: 'plan'
  readonly scope: AccountScope
  readonly products: readonly ProductPlacement[]
  readonly steps: readonly PlanStep[]
  readonly unmanaged: readonly UnmanagedItem[]
  /** Keys of everything that the plan decided about; the fingerprint covers these only. */
  readonly concerns: readonly string[]
  readonly fingerprint: PlanFingerprint
}

/** What a plan was made from and made of, as hashes. */
export interface PlanFingerprint {
  readonly current: string
  readonly steps: string
}
