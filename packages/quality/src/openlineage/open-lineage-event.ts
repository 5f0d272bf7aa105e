/** A run of checks as a RunEvent of OpenLineage, for any of its transports. Plain data. */
export interface OpenLineageEvent {
  readonly eventType: 'COMPLETE'
  /** When the run ended: ISO 8601, UTC. */
  readonly eventTime: string
  readonly producer: string
  readonly schemaURL: string
  readonly run: {
    readonly runId: string
    readonly facets: { readonly test: TestRunFacet }
  }
  readonly job: { readonly namespace: string; readonly name: string }
  /** The tables that were checked. */
  readonly inputs: readonly OpenLineageDataset[]
}

/** A table with what was found out about it. */
export interface OpenLineageDataset {
  readonly namespace: string
  readonly name: string
  readonly inputFacets: {
    readonly dataQualityAssertions: DataQualityAssertionsFacet
    readonly dataQualityMetrics?: DataQualityMetricsFacet
  }
}

/** What every facet says of itself. */
export interface OpenLineageFacet {
  readonly _producer: string
  readonly _schemaURL: string
}

/** What a check asks and found, in the words that the facets share. */
export interface OpenLineageFinding {
  readonly severity: 'error' | 'warn'
  readonly description: string
  readonly expected: string
  readonly actual: string
  readonly content?: string
  readonly contentType?: 'sql'
  readonly params: Readonly<Record<string, unknown>>
}

/** https://openlineage.io/spec/facets/1-1-0/DataQualityAssertionsDatasetFacet.json */
export interface DataQualityAssertionsFacet extends OpenLineageFacet {
  readonly assertions: readonly DataQualityAssertion[]
}

/** The result of one check on a dataset. */
export interface DataQualityAssertion extends OpenLineageFinding {
  /** What kind of check it is: `not_null`, `unique`, … */
  readonly assertion: string
  /** False too when nothing could be measured. */
  readonly success: boolean
  readonly column?: string
  readonly name: string
}

/** https://openlineage.io/spec/facets/1-0-1/TestRunFacet.json */
export interface TestRunFacet extends OpenLineageFacet {
  readonly tests: readonly OpenLineageTest[]
}

/** The result of one check in a run. */
export interface OpenLineageTest extends OpenLineageFinding {
  readonly name: string
  /** `fail` too when nothing could be measured. */
  readonly status: 'pass' | 'fail' | 'skip'
  readonly type: string
}

/** https://openlineage.io/spec/facets/1-0-3/DataQualityMetricsInputDatasetFacet.json */
export interface DataQualityMetricsFacet extends OpenLineageFacet {
  readonly rowCount?: number
  readonly columnMetrics: Readonly<Record<string, ColumnMetrics>>
}

/** What was measured of a column. */
export interface ColumnMetrics {
  readonly nullCount?: number
  readonly distinctCount?: number
  readonly sum?: number
  readonly min?: number
  readonly max?: number
  readonly quantiles?: Readonly<Record<string, number>>
}
