import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { check, exportOpenLineage, outcomes, threshold } from '../../src/exports/index.ts'
import { nastyTexts, resultSaying, runWith } from '../report/runs.ts'

const options = {
  namespace: 'snowflake://acme-prod',
  job: { namespace: 'mesh', name: 'quality' },
  runId: '0190b7a2-6c1e-7000-8000-000000000001',
}

const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const count = { type: 'integer' }

/** What is said of every check, as the pages of both facets describe it. */
const finding = {
  severity: { enum: ['error', 'warn'] },
  description: text,
  expected: text,
  actual: text,
  content: text,
  contentType: { const: 'sql' },
  params: { type: 'object' },
}

const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const facet = (path: string, properties: object) =>
  closed(
    { _producer: uri, _schemaURL: { const: `https://openlineage.io/spec/facets/${path}` }, ...properties },
    ['_producer', '_schemaURL', ...Object.keys(properties).filter((name) => name !== 'rowCount')],
  )

/**
 * The event and its facets by the pages of the specification, stricter than these in that nothing unknown is allowed.
 * https://openlineage.io/docs/spec/facets/run-facets/test, …/dataset-facets/input-dataset-facets/data_quality_assertions
 */
const specification = closed(
  {
    eventType: { const: 'COMPLETE' },
    eventTime: { type: 'string', format: 'date-time' },
    producer: uri,
    schemaURL: { const: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent' },
    job: closed({ namespace: text, name: text }, ['namespace', 'name']),
    run: closed(
      {
        runId: { type: 'string', format: 'uuid' },
        facets: closed(
          {
            test: facet('1-0-1/TestRunFacet.json#/$defs/TestRunFacet', {
              tests: {
                type: 'array',
                items: closed(
                  { name: text, status: { enum: ['pass', 'fail', 'skip'] }, type: text, ...finding },
                  ['name', 'status'],
                ),
              },
            }),
          },
          ['test'],
        ),
      },
      ['runId', 'facets'],
    ),
    inputs: {
      type: 'array',
      items: closed(
        {
          namespace: text,
          name: text,
          inputFacets: closed(
            {
              dataQualityAssertions: facet(
                '1-1-0/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet',
                {
                  assertions: {
                    type: 'array',
                    items: closed(
                      { assertion: text, success: { type: 'boolean' }, column: text, name: text, ...finding },
                      ['assertion', 'success'],
                    ),
                  },
                },
              ),
              dataQualityMetrics: facet(
                '1-0-3/DataQualityMetricsInputDatasetFacet.json#/$defs/DataQualityMetricsInputDatasetFacet',
                {
                  rowCount: count,
                  columnMetrics: {
                    type: 'object',
                    additionalProperties: closed(
                      {
                        nullCount: count,
                        distinctCount: count,
                        sum: { type: 'number' },
                        min: { type: 'number' },
                        max: { type: 'number' },
                        quantiles: { type: 'object', additionalProperties: { type: 'number' } },
                      },
                      [],
                    ),
                  },
                },
              ),
            },
            ['dataQualityAssertions'],
          ),
        },
        ['namespace', 'name', 'inputFacets'],
      ),
    },
  },
  ['eventType', 'eventTime', 'producer', 'schemaURL', 'job', 'run', 'inputs'],
)

/** What the specification finds wrong with an event. */
let flaws: (found: object) => readonly unknown[]
beforeAll(() => {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(specification)
  flaws = (found) => (validate(JSON.parse(JSON.stringify(found))) ? [] : (validate.errors ?? []))
})

describe('exportOpenLineage', () => {
  const run = runWith([
    {
      kind: 'checkResult',
      check: check.notNull('sales.public.orders', 'id', { owner: 'sales' }),
      outcome: 'pass',
      value: 0,
      rows: 120,
      threshold: 'must be 0',
      ms: 1,
    },
    {
      kind: 'checkResult',
      check: check.unique('sales.public.orders', ['id', 'line'], {
        must: threshold.atMost(9),
        should: threshold.exactly(0),
      }),
      outcome: 'warn',
      value: 2,
      rows: 120,
      threshold: 'must be at most 9, should be 0',
      reproduce: 'SELECT 1',
      ms: 1,
    },
    {
      kind: 'checkResult',
      check: check.freshness('"Other table"', 'at', 60),
      outcome: 'error',
      threshold: 'must be at most 1 minute',
      error: { code: 'SQL.NOT_FOUND', message: 'No such table' },
      ms: 1,
    },
    {
      kind: 'checkResult',
      check: check.rowCount('"Other table"', threshold.atLeast(1)),
      outcome: 'skipped',
      reason: 'known',
      threshold: 'must be at least 1',
      ms: 1,
    },
  ])

  test('the facets of a run', () => {
    const event = exportOpenLineage(run, options)
    const producer = 'https://www.npmjs.com/package/@mesh/quality'
    expect(event).toMatchObject({
      eventType: 'COMPLETE',
      eventTime: '2026-01-02T00:00:01.234Z',
      job: options.job,
      run: { runId: options.runId },
    })
    expect(
      event.run.facets.test.tests.map(({ name, status, type, severity }) => [name, status, type, severity]),
    ).toEqual([
      ['SALES.PUBLIC.ORDERS.ID missingRows', 'pass', 'not_null', 'error'],
      ['SALES.PUBLIC.ORDERS.ID+LINE surplusRows', 'fail', 'unique', 'warn'],
      ['"Other table".AT ageSeconds', 'fail', 'freshness', 'error'],
      ['"Other table" rowCount', 'skip', 'row_count', 'error'],
    ])
    expect(event.inputs).toEqual([
      {
        namespace: 'snowflake://acme-prod',
        name: 'SALES.PUBLIC.ORDERS',
        inputFacets: {
          dataQualityAssertions: {
            _producer: producer,
            _schemaURL:
              'https://openlineage.io/spec/facets/1-1-0/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet',
            assertions: [
              {
                assertion: 'not_null',
                success: true,
                column: 'ID',
                name: 'SALES.PUBLIC.ORDERS.ID missingRows',
                severity: 'error',
                description: 'ID is never NULL',
                expected: 'must be 0',
                actual: '0 rows without a value of 120',
                params: {
                  metric: 'missingRows',
                  columns: ['ID'],
                  outcome: 'pass',
                  value: 0,
                  rows: 120,
                  dimension: 'completeness',
                  owner: 'sales',
                },
              },
              {
                assertion: 'unique',
                success: false,
                name: 'SALES.PUBLIC.ORDERS.ID+LINE surplusRows',
                severity: 'warn',
                description: 'ID, LINE are unique together',
                expected: 'must be at most 9, should be 0',
                actual: '2 surplus rows of 120 (1.6667 %)',
                content: 'SELECT 1',
                contentType: 'sql',
                params: {
                  metric: 'surplusRows',
                  columns: ['ID', 'LINE'],
                  outcome: 'warn',
                  value: 2,
                  rows: 120,
                  dimension: 'uniqueness',
                },
              },
            ],
          },
          dataQualityMetrics: {
            _producer: producer,
            _schemaURL:
              'https://openlineage.io/spec/facets/1-0-3/DataQualityMetricsInputDatasetFacet.json#/$defs/DataQualityMetricsInputDatasetFacet',
            rowCount: 120,
            columnMetrics: { ID: { nullCount: 0 } },
          },
        },
      },
      {
        namespace: 'snowflake://acme-prod',
        name: 'Other table',
        inputFacets: {
          dataQualityAssertions: expect.objectContaining({
            assertions: [expect.objectContaining({ success: false, actual: 'SQL.NOT_FOUND: No such table' })],
          }),
        },
      },
    ])
  })

  test('it is as the specification says', () => {
    expect(flaws(exportOpenLineage(run, options))).toEqual([])
    const all = nastyTexts.flatMap((text) => outcomes.map((outcome) => resultSaying(text, outcome)))
    expect(flaws(exportOpenLineage(runWith(all), { ...options, runId: crypto.randomUUID() }))).toEqual([])
    expect(flaws(exportOpenLineage(runWith([]), options))).toEqual([])
  })

  test('another shape would be found', () => {
    const event = exportOpenLineage(run, options)
    expect(flaws({ ...event, eventTime: 'yesterday' })).not.toEqual([])
    expect(
      flaws({
        ...event,
        run: { ...event.run, facets: { test: { ...event.run.facets.test, tests: [{ name: 'x' }] } } },
      }),
    ).not.toEqual([])
  })

  test('what was measured of the columns, but not of some of the rows', () => {
    const measured = (each: ReturnType<typeof check.notNull>, value: number) => ({
      kind: 'checkResult' as const,
      check: each,
      outcome: 'pass' as const,
      value,
      threshold: '',
      ms: 1,
    })
    const results = [
      measured(check.minimum('t', 'x', threshold.atLeast(0)), 1),
      measured(check.maximum('t', 'x', threshold.atLeast(0)), 9),
      measured(check.quantile('t', 'x', 0.5, threshold.atLeast(0)), 4),
      measured(check.quantile('t', 'x', 0.9, threshold.atLeast(0)), 8),
      measured(check.notNull('t', 'x', { filter: 'y > 1' }), 7),
      measured(check.notNull('t', 'y', { missingValues: ['-'] }), 7),
    ]
    expect(
      exportOpenLineage(runWith(results), options).inputs[0]?.inputFacets.dataQualityMetrics,
    ).toMatchObject({
      columnMetrics: { X: { min: 1, max: 9, quantiles: { '0.5': 4, '0.9': 8 } } },
    })
  })
})
