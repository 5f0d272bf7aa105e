import { createHash } from 'node:crypto'
import { formatQualifiedName, type Location } from '@mesh/core'
import type { CheckSource } from '../check/check.ts'
import { describeCheck } from '../check/describe-check.ts'
import { metricColumns } from '../metric/metric-columns.ts'
import type { CheckResult } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import { outcomes } from '../run/outcome.ts'
import { tellResult } from './tell-result.ts'

/** Where in a file the place of a contract is that a check comes from; nothing when nobody knows. */
export type Locate = (source: CheckSource) => Location | undefined

/**
 * What is wrong with a run, for code scanning: warnings, failures and what could not be measured, worst first, at the place in
 * the contract that promises otherwise. A finding keeps its fingerprint as long as its check keeps its id.
 *
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(run: CheckRun, locate: Locate): string {
  const wrong = run.results
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped')
    .toSorted((left, right) => outcomes.indexOf(right.outcome) - outcomes.indexOf(left.outcome))
  const rules = [...new Set(wrong.map(({ check }) => check.metric.kind))]
  const startedAt = new Date(run.startedAt)
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'mesh-quality', rules: rules.map((id) => ({ id })) } },
          invocations: [
            {
              executionSuccessful: run.counts.error === 0,
              startTimeUtc: startedAt.toISOString(),
              endTimeUtc: new Date(startedAt.getTime() + run.ms).toISOString(),
            },
          ],
          columnKind: 'utf16CodeUnits',
          results: wrong.map((result) => resultOf(result, rules.indexOf(result.check.metric.kind), locate)),
        },
      ],
    },
    (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value),
    2,
  )}\n`
}

function resultOf(result: CheckResult, ruleIndex: number, locate: Locate): object {
  const { check, outcome, error, threshold } = result
  const table = formatQualifiedName(check.table)
  const asked = outcome === 'error' ? error?.hint : threshold
  const where = check.source && locate(check.source)
  return {
    ruleId: check.metric.kind,
    ruleIndex,
    level: outcome === 'warn' ? 'warning' : 'error',
    message: {
      text: [`${table}: ${describeCheck(check)}: ${tellResult(result)}`, asked, check.description]
        .filter((part) => part !== undefined && part !== '')
        .join('. '),
    },
    locations: [
      {
        ...(where?.file !== undefined && { physicalLocation: physicalLocation(where.file, where) }),
        logicalLocations: logicalLocations(table, metricColumns(check.metric)),
      },
    ],
    partialFingerprints: {
      'meshCheck/v1': createHash('sha256').update(`${table}\n${check.id}`).digest('hex'),
    },
    properties: {
      outcome,
      ...(check.dimension !== undefined && { dimension: check.dimension }),
      ...(check.owner !== undefined && { owner: check.owner }),
      ...(check.tags !== undefined && { tags: check.tags }),
      ...(check.source !== undefined && { contract: check.source.contract, pointer: check.source.pointer }),
    },
  }
}

const physicalLocation = (file: string, { line, column }: Location): object => ({
  artifactLocation: { uri: encodeURI(file.toWellFormed().replaceAll('\\', '/')) },
  ...(line !== undefined && {
    region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
  }),
})

const logicalLocations = (table: string, columns: readonly string[]): readonly object[] =>
  columns.length === 0
    ? [{ name: table, fullyQualifiedName: table, kind: 'table' }]
    : columns.map((column) => ({ name: column, fullyQualifiedName: `${table}.${column}`, kind: 'column' }))
