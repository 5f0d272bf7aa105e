import type { ChangeImpact, Clock } from '@mesh/core'
import type { PlacementSurroundings } from '../lower/contract-placement.ts'
import type { ChangeRuleName } from './change-rule.ts'
import type { Retirement } from './retired/retirement.ts'

/** The judgement of a team where it differs from the matrix. */
export interface ImpactOverride {
  readonly consumers?: ChangeImpact
  readonly producers?: ChangeImpact
}

/** How two versions are compared. */
export interface DiffOptions extends PlacementSurroundings {
  /** Tells whether an announced retirement is over. @defaultValue the time of this machine */
  readonly clock?: Clock
  /** Retirements that versions before the older one announced. @defaultValue none */
  readonly retirements?: readonly Retirement[]
  /** Other judgements than those of {@link changeRules}. @defaultValue none */
  readonly impacts?: Readonly<Partial<Record<ChangeRuleName, ImpactOverride>>>
  /**
   * Whether the ends of `mustBeBetween` are allowed values. The standard's text excludes them; the Python tools include them.
   * @defaultValue `exclusive`
   */
  readonly between?: 'exclusive' | 'inclusive'
}
