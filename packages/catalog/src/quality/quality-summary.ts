/** What became of a check, from best to worst. The words are those of `@mesh/quality`. */
export const qualityOutcomes = ['pass', 'skipped', 'warn', 'fail', 'error'] as const

/** One of {@link qualityOutcomes}. */
export type QualityOutcome = (typeof qualityOutcomes)[number]

/** What the catalogue keeps of one check run. */
export interface QualitySummary {
  readonly kind: 'qualitySummary'
  /** When the run began: ISO 8601, UTC. */
  readonly startedAt: string
  /** The worst outcome; `pass` without results. */
  readonly outcome: QualityOutcome
  readonly counts: Readonly<Record<QualityOutcome, number>>
  /** Failing first. */
  readonly results: readonly QualityResult[]
}

/** What the catalogue keeps of one check. */
export interface QualityResult {
  /** Unique within the run. */
  readonly id: string
  /** Name of the table, written as SQL: `AIRPORTS.PUBLIC.AIRPORTS`. */
  readonly table: string
  /** What is promised, in words. */
  readonly promise: string
  readonly outcome: QualityOutcome
  readonly dimension?: string
  readonly severity?: string
  /** The measured value; null when there was nothing to measure. */
  readonly measured?: number | null
  /** Rows that were measured. */
  readonly rows?: number
  /** What the promise allows, in words. */
  readonly allowed: string
  readonly samples?: QualitySamples
  /** Why there is no value, or why it was skipped. */
  readonly reason?: string
  /** Id of the contract that made the promise. */
  readonly contract?: string
}

/** Some of the broken rows, already masked. */
export interface QualitySamples {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}
