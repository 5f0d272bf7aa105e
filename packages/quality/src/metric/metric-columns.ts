import { metricDefinition } from './definitions.ts'
import type { Metric } from './metric.ts'

/** The columns that a metric speaks of: exact stored names, none for a metric of the whole table. */
export const metricColumns = (metric: Metric): readonly string[] => metricDefinition(metric).columns(metric)
