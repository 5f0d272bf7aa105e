import type { SqlFragment } from '@mesh/sql'
import { addressOf, type ObjectAddress } from '../object/address.ts'
import { compileStatement } from '../statement/compile-statement.ts'
import type { PlanStep, PropertyChange, RiskClass, StepKind } from './plan.ts'

/** A step before it has its place in the order. */
export interface StepDraft {
  readonly step: PlanStep
  /** Key of what the step brings about; several steps can work on one key. */
  readonly about: string
  /** Keys that have to be finished first. Keys that no step is about are there already. */
  readonly after: readonly string[]
  /** Among steps that could run next, the lowest goes first. */
  readonly rank: number
}

/** What {@link draftStep} takes. */
export interface DraftInput {
  readonly kind: StepKind
  readonly address: ObjectAddress
  readonly reason: string
  readonly risk?: RiskClass
  readonly statements: readonly SqlFragment[]
  readonly changes?: readonly PropertyChange[]
  readonly about: string
  readonly after: readonly string[]
  readonly rank: number
}

/** A draft with its statements compiled. */
export const draftStep = (input: DraftInput): StepDraft => ({
  step: {
    kind: input.kind,
    address: addressOf(input.address),
    reason: input.reason,
    risk: input.risk ?? 'safe',
    statements: input.statements.map(compileStatement),
    changes: input.changes ?? [],
  },
  about: input.about,
  after: input.after,
  rank: input.rank,
})
