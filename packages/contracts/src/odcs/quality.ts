import type { AuthoritativeDefinition } from './authoritative-definition.ts'
import type { CustomProperty } from './custom-property.ts'

/** The dimensions of data quality that the standard names. */
export const qualityDimensions = [
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
] as const

/** One of {@link qualityDimensions}. */
export type QualityDimension = (typeof qualityDimensions)[number]

/** The metrics of the standard's quality library. */
export const qualityMetrics = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
] as const

/** One of {@link qualityMetrics}. */
export type QualityMetric = (typeof qualityMetrics)[number]

/** The comparisons of a quality rule; a rule has exactly one. */
export const qualityOperators = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const

/** One of {@link qualityOperators}. */
export type QualityOperator = (typeof qualityOperators)[number]

/** What every quality rule can say about itself. */
export interface QualityNotes {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly dimension?: QualityDimension
  /** Open: `error`, `warning`, `info`, … */
  readonly severity?: string
  readonly businessImpact?: string
  readonly method?: string
  readonly schedule?: string
  readonly scheduler?: string
  /** `rows` (default) or `percent`. */
  readonly unit?: string
  readonly tags?: readonly string[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
  readonly customProperties?: readonly CustomProperty[]
}

/** The comparison of a rule, as the document spells it. Exactly one of the fields is present in a valid rule. */
export interface QualityComparison {
  readonly mustBe?: unknown
  readonly mustNotBe?: unknown
  readonly mustBeGreaterThan?: number
  readonly mustBeGreaterOrEqualTo?: number
  readonly mustBeLessThan?: number
  readonly mustBeLessOrEqualTo?: number
  readonly mustBeBetween?: readonly [number, number]
  readonly mustNotBeBetween?: readonly [number, number]
}

/** A rule of the standard's library. The standard's default type: `type` may be absent when `metric` is there. */
export interface LibraryRule extends QualityNotes, QualityComparison {
  readonly type?: 'library'
  readonly metric: QualityMetric
  readonly arguments?: Readonly<Record<string, unknown>>
  /** @deprecated Old name of `metric`. */
  readonly rule?: string
}

/** A rule whose number comes from a query. */
export interface SqlRule extends QualityNotes, QualityComparison {
  readonly type: 'sql'
  /** One SELECT; `${table}` and `${column}` stand for the element that carries the rule. */
  readonly query: string
}

/** A rule in the words of another tool. */
export interface CustomRule extends QualityNotes {
  readonly type: 'custom'
  readonly engine: string
  readonly implementation: string | Readonly<Record<string, unknown>>
}

/** A rule for people to read. */
export interface TextRule extends QualityNotes {
  readonly type?: 'text'
}

/** A promise about the data itself. */
export type QualityRule = LibraryRule | SqlRule | CustomRule | TextRule
