/** What a test of two samples gives. */
export interface DriftTest {
  readonly statistic: number
  /** Chance of at least this statistic when both samples come from the same distribution. */
  readonly pValue: number
}
