import { randomUUID } from 'node:crypto'
import type { QualifiedName } from '@mesh/core'
import type { CheckResult } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import { assertionOf, testOf } from './assertion.ts'
import { metricsFacet } from './metrics-facet.ts'
import type { OpenLineageDataset, OpenLineageEvent, OpenLineageFacet } from './open-lineage-event.ts'

/** How a run is named in a lineage. */
export interface OpenLineageOptions {
  /**
   * Where the tables are, by the naming rules of OpenLineage: `snowflake://organisation-account`, `file`.
   * https://openlineage.io/docs/spec/naming
   */
  readonly namespace: string
  readonly job: { readonly namespace: string; readonly name: string }
  /** A UUID; runs of a caller that reports START by itself share its id. @defaultValue a new one */
  readonly runId?: string
  /** The name of a table in its namespace. @defaultValue the exact parts of its name, joined by `.` */
  readonly datasetName?: (table: QualifiedName) => string
  /** URI of who says this. @defaultValue `https://www.npmjs.com/package/@mesh/quality` */
  readonly producer?: string
}

/**
 * A run as an event of OpenLineage: the TestRun facet on the run, and on each table the DataQualityAssertions and
 * DataQualityMetrics facets. What was skipped is in the run only; what could not be measured is no success. Samples stay out.
 *
 * @example
 * const event = exportOpenLineage(run, {
 *   namespace: 'snowflake://acme-prod',
 *   job: { namespace: 'mesh', name: 'quality.flights' },
 * })
 */
export function exportOpenLineage(run: CheckRun, options: OpenLineageOptions): OpenLineageEvent {
  const { namespace, job, runId = randomUUID() } = options
  const producer = options.producer ?? 'https://www.npmjs.com/package/@mesh/quality'
  const nameOf = options.datasetName ?? joinName
  const facet = (path: string): OpenLineageFacet => ({
    _producer: producer,
    _schemaURL: `https://openlineage.io/spec/facets/${path}`,
  })
  const byTable = Map.groupBy(run.results, ({ check }) => nameOf(check.table))
  return {
    eventType: 'COMPLETE',
    eventTime: new Date(Date.parse(run.startedAt) + run.ms).toISOString(),
    producer,
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    run: {
      runId,
      facets: {
        test: { ...facet('1-0-1/TestRunFacet.json#/$defs/TestRunFacet'), tests: run.results.map(testOf) },
      },
    },
    job,
    inputs: [...byTable].map(([name, results]) => datasetOf(namespace, name, results, facet)),
  }
}

function datasetOf(
  namespace: string,
  name: string,
  results: readonly CheckResult[],
  facet: (path: string) => OpenLineageFacet,
): OpenLineageDataset {
  const assertions = facet(
    '1-1-0/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet',
  )
  const metrics = facet(
    '1-0-3/DataQualityMetricsInputDatasetFacet.json#/$defs/DataQualityMetricsInputDatasetFacet',
  )
  const measured = metricsFacet(results)
  return {
    namespace,
    name,
    inputFacets: {
      dataQualityAssertions: {
        ...assertions,
        assertions: results.filter(({ outcome }) => outcome !== 'skipped').map(assertionOf),
      },
      ...(measured !== undefined && { dataQualityMetrics: { ...metrics, ...measured } }),
    },
  }
}

const joinName = ({ database, schema, name }: QualifiedName): string =>
  [database, schema, name].filter((part) => part !== undefined).join('.')
