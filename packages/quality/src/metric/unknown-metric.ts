import type { MetricDefinition } from './metric-definition.ts'

/** What is known of a metric that nobody knows, as a check from JSON may have it: that it cannot be measured. */
export const unknownMetric: MetricDefinition<{ readonly kind: string }> = {
  columns: () => [],
  flaw: ({ kind }) => `No metric has the kind ${JSON.stringify(kind)}.`,
  describe: ({ kind }) => `unknown metric ${JSON.stringify(kind)}`,
  parts: () => ({}),
  value: () => null,
}
