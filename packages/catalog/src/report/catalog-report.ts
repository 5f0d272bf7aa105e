import type { Contract, DataProduct } from '@mesh/contracts'
import type { QualityResult } from '../quality/quality-summary.ts'

/** What a report shows. */
export interface CatalogReport {
  readonly title: string
  /** One sentence under the title. */
  readonly subtitle?: string
  readonly products: readonly DataProduct[]
  readonly contracts: readonly Contract[]
  /** Results of {@link summarizeCheckRun}, of all contracts together. */
  readonly checks: readonly QualityResult[]
  /** A drawing of the lineage, by `renderLineage` of `@mesh/lineage`. */
  readonly lineageSvg?: string
  /** What the drawing shows, for those who do not see it. */
  readonly lineageText?: string
  /** ISO 8601. */
  readonly generatedAt: string
  readonly nextSteps?: readonly ReportStep[]
}

/** One way to go on. */
export interface ReportStep {
  readonly title: string
  readonly text?: string
  /** What to type. */
  readonly command?: string
}
