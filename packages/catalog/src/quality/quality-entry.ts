import type { QualityOutcome, QualitySummary } from './quality-summary.ts'

/** The quality of a product or contract: the newest run whole, the runs before it as counts. */
export interface QualityEntry {
  readonly kind: 'quality'
  /** URN text of the product or contract. */
  readonly subject: string
  readonly latest: QualitySummary
  /** Newest first, the latest included; at most 100. */
  readonly history: readonly QualityPoint[]
}

/** One run of the past. */
export interface QualityPoint {
  readonly startedAt: string
  readonly outcome: QualityOutcome
  readonly counts: Readonly<Record<QualityOutcome, number>>
}
