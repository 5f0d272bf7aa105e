import { formatIdentifier, formatQualifiedName, parseQualifiedName, type QualifiedName } from '@mesh/core'
import type { TableName } from '../check/build/check-options.ts'
import { tableName } from '../check/build/exact-names.ts'
import type { Check } from '../check/check.ts'
import { makeCheck } from '../check/make-check.ts'
import type { Metric } from '../metric/metric.ts'
import type { CheckResult } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import { countOutcomes, worstOutcome } from '../run/outcome.ts'
import type { ComparedTable, SchemaDifference, TableComparison } from './table-comparison.ts'

/** What {@link runOfComparison} may be told. */
export interface ComparisonRunOptions {
  /** The table that the results are shown under. @defaultValue the left one, by its name */
  readonly table?: TableName
  readonly owner?: string
  readonly tags?: readonly string[]
}

/**
 * A comparison as a run of four checks, so that every report, alert and history takes it: no row is missing, none is extra,
 * none has changed, the columns are the same. Differing rows are its samples.
 *
 * @example
 * process.stdout.write(renderCheckRun(runOfComparison(comparison), 'text'))
 */
export function runOfComparison(comparison: TableComparison, options: ComparisonRunOptions = {}): CheckRun {
  const { left, right, counts, key } = comparison
  const table = options.table === undefined ? nameOf(left.name) : tableName(options.table)
  const nameIn = ({ name, engine }: ComparedTable): string =>
    left.engine === right.engine && left.name !== right.name ? name : `${name} (${engine})`
  const names = { left: nameIn(left), right: nameIn(right) }
  const about: About = { ...options, table, key }
  const metrics = metricsOf(comparison)
  const changedNames = [
    ...new Set(comparison.changed.flatMap(({ columns }) => columns.map(({ name }) => name))),
  ]
  const rows = (
    id: Kind,
    words: string,
    value: number,
    found: readonly (readonly unknown[])[],
    of: number,
    names: readonly string[],
  ) =>
    resultOf(checkOf(metrics[id], id, words, about), value, comparison, {
      rows: of,
      samples: { columns: names, rows: found, limit: Math.max(found.length, 1) },
      ...(!comparison.complete && { details: ['There are more: not all rows that differ were read.'] }),
    })
  const results = [
    rows(
      'missingRows',
      `no row of ${names.left} is missing in ${names.right}`,
      counts.missing,
      comparison.missing.map((row) => row.key),
      left.rows,
      key,
    ),
    rows(
      'extraRows',
      `no row of ${names.right} is extra to ${names.left}`,
      counts.extra,
      comparison.extra.map((row) => row.key),
      right.rows,
      key,
    ),
    rows(
      'changedRows',
      `no row has other values in ${names.right} than in ${names.left}`,
      counts.changed,
      comparison.changed.map((row) => [
        ...row.key,
        ...changedNames.map((name) => {
          const change = row.columns.find((each) => each.name === name)
          return change === undefined ? null : `${shown(change.left)} → ${shown(change.right)}`
        }),
      ]),
      left.rows,
      [...key, ...changedNames],
    ),
    resultOf(
      checkOf(metrics.columns, 'columns', `${names.right} has the columns of ${names.left}`, about),
      comparison.schema.length,
      comparison,
      {
        details: comparison.schema.map(tellDifference),
      },
    ),
  ]
  const outcomes = results.map(({ outcome }) => outcome)
  return {
    kind: 'checkRun',
    startedAt: comparison.startedAt,
    ms: comparison.ms,
    statements: comparison.statements,
    engine: left.engine === right.engine ? left.engine : `${left.engine} and ${right.engine}`,
    outcome: worstOutcome(outcomes),
    counts: countOutcomes(outcomes),
    results,
  }
}

function checkOf(
  metric: Metric,
  what: string,
  description: string,
  { table, key, owner, tags }: About,
): Check {
  return makeCheck(table, metric, {
    id: `${formatQualifiedName(table)} reconciliation ${what}`,
    description,
    dimension: 'consistency',
    key: metric.kind === 'failingRows' ? key : [],
    ...(owner !== undefined && { owner }),
    ...(tags !== undefined && { tags }),
  })
}

interface About extends ComparisonRunOptions {
  readonly table: QualifiedName
  readonly key: readonly string[]
}

/** What the checks ask, as SQL would ask an engine that had both tables. */
function metricsOf({ left, right, key, columns, schema }: TableComparison): Readonly<Record<Kind, Metric>> {
  const list = (names: readonly string[]) => names.map((name) => formatIdentifier(name)).join(', ')
  const [here, there] = [sourceName(left.name), sourceName(right.name)]
  const except = (names: readonly string[], one: string, other: string) =>
    `SELECT ${list(names)} FROM ${one} EXCEPT SELECT ${list(names)} FROM ${other}`
  const query = (text: string): Metric => ({ kind: 'failingRows', query: text, columns: key })
  const expected = [
    ...columns,
    ...schema.filter((each) => each.left !== undefined).map((each) => each.column),
  ]
  return {
    missingRows: query(except(key, here, there)),
    extraRows: query(except(key, there, here)),
    changedRows: query(
      `SELECT ${list(key)} FROM (${except(columns, here, there)}) INTERSECT SELECT ${list(key)} FROM ${there}`,
    ),
    columns: {
      kind: 'schemaDifferences',
      expected: [...new Set(expected)].map((name) => ({ name })),
      additional: 'forbidden',
      order: 'any',
    },
  }
}

type Kind = 'missingRows' | 'extraRows' | 'changedRows' | 'columns'

/** Files have no name in SQL; a name of SQL has small letters in quotes only. */
const isFile = (name: string): boolean => /^[^"]*[a-z][^"]*$/.test(name)

const sourceName = (name: string): string => (isFile(name) ? formatIdentifier(name) : name)

const nameOf = (name: string): QualifiedName => (isFile(name) ? { name } : parseQualifiedName(name))

function resultOf(
  check: Check,
  value: number,
  { ms }: TableComparison,
  { samples, details = [], ...facts }: Partial<Pick<CheckResult, 'rows' | 'samples' | 'details'>>,
): CheckResult {
  const broken = value > 0
  return {
    kind: 'checkResult',
    check,
    outcome: broken ? 'fail' : 'pass',
    value,
    ...facts,
    threshold: 'must be 0',
    ...(broken && samples !== undefined && samples.rows.length > 0 && { samples }),
    ...(details.length > 0 && { details }),
    ms,
  }
}

function tellDifference({ kind, column, left, right }: SchemaDifference): string {
  if (kind === 'missingColumn') return `${column} is missing`
  return kind === 'extraColumn'
    ? `${column} is extra`
    : `${column} is of type ${right?.kind}, not ${left?.kind}`
}

const shown = (value: unknown): string => (value === null ? 'NULL' : String(value))
