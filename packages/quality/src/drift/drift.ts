import { formatQualifiedName, type MeshError } from '@mesh/core'
import { noNumber } from '../errors.ts'
import type { MetricDefinition, PartValues, ValueContext } from '../metric/metric-definition.ts'
import { readPart } from '../metric/read-part.ts'
import type { Baseline } from './baseline.ts'
import { countCells } from './count-cells.ts'
import type { CountPair } from './count-pair.ts'
import type { DriftMetric } from './drift-metric.ts'
import { countsOf, driftOfBaseline } from './drift-of-baseline.ts'
import { driftOfRows } from './drift-of-rows.ts'
import { driftValue } from './drift-value.ts'
import { kolmogorovPValue } from './kolmogorov-p-value.ts'
import { readPairs } from './read-pairs.ts'

/** All that is known of {@link DriftMetric}. */
export const drift: MetricDefinition<DriftMetric> = {
  dimension: 'consistency',
  columns: ({ column }) => [column],
  variant: ({ method }) => method,
  flaw: ({ method, ranges, baseline }) => {
    if (ranges !== undefined && !(Number.isSafeInteger(ranges) && ranges > 1))
      return 'A distribution has at least two ranges.'
    if (baseline.kind === 'rows') return undefined
    if (countsOf(baseline) === 0) return 'Its baseline has no values.'
    if (baseline.kind === 'ranges' && baseline.rows.length !== baseline.edges.length + 1)
      return 'Its baseline has one count more than edges.'
    return baseline.kind === 'categories' && method.startsWith('kolmogorovSmirnov')
      ? 'Categories have no order, which the test of Kolmogorov and Smirnov needs.'
      : undefined
  },
  describe: ({ column, method, baseline }, limit) =>
    `${words[method]} of ${column} against ${baseline.kind === 'rows' ? formatQualifiedName(baseline.table) : 'its baseline'} is ${limit}`,
  parts: (metric, scope) =>
    metric.baseline.kind === 'rows'
      ? driftOfRows(metric, metric.baseline, scope)
      : driftOfBaseline(metric, metric.baseline, scope),
  evaluate: countCells,
  value: (parts, metric, context) => {
    const { baseline, method } = metric
    const value =
      baseline.kind !== 'rows'
        ? valueByBaseline(parts, metric, baseline, context)
        : method.startsWith('kolmogorovSmirnov')
          ? valueByGap(parts, metric, context)
          : valueByPairs(parts, metric, context)
    return typeof value === 'number' ? Number(value.toPrecision(digits)) : value
  },
}

/** Significant digits of a value: more are noise of floating point. */
const digits = 9

const words: Readonly<Record<DriftMetric['method'], string>> = {
  kolmogorovSmirnov: 'the Kolmogorov–Smirnov distance',
  kolmogorovSmirnovPValue: 'the p-value (Kolmogorov–Smirnov)',
  chiSquared: 'χ²',
  chiSquaredPValue: 'the p-value (χ²)',
  populationStability: 'the population stability index',
  jensenShannon: 'the Jensen–Shannon distance',
  totalVariation: 'the total variation',
  largestShareChange: 'the largest change of a share',
  nullShareChange: 'the change of the share of NULL',
}

function valueByGap(parts: PartValues, { method }: DriftMetric, { checkId }: ValueContext) {
  if (parts.value === null) return null
  const numbers = readAll(parts, ['value', 'left', 'right'], checkId)
  if (!Array.isArray(numbers)) return numbers
  const [gap = 0, left = 0, right = 0] = numbers
  if (left === 0 || right === 0) return null
  const statistic = gap / left / right
  return method === 'kolmogorovSmirnov' ? statistic : kolmogorovPValue(statistic, left, right)
}

function valueByPairs(parts: PartValues, metric: DriftMetric, { checkId }: ValueContext) {
  const pairs = readPairs(parts.value)
  if (pairs === undefined) return noNumber(checkId, 'no list of counts')
  const nulls = readAll(parts, ['leftNulls', 'rightNulls'], checkId)
  if (!Array.isArray(nulls)) return nulls
  const [left = 0, right = 0] = nulls
  return driftValue(metric, pairs, { left, right })
}

function valueByBaseline(
  parts: PartValues,
  metric: DriftMetric,
  baseline: Baseline,
  { checkId }: ValueContext,
) {
  const names = Array.from({ length: countsOf(baseline) }, (_, index) =>
    index === 0 ? 'value' : `at${index}`,
  )
  const numbers = readAll(parts, ['rows', 'present', ...names], checkId)
  if (!Array.isArray(numbers)) return numbers
  const [rows = 0, present = 0, ...counts] = numbers
  const rest = present - counts.reduce((sum, each) => sum + each, 0)
  const before =
    baseline.kind === 'categories'
      ? [...baseline.values.map((each) => each.rows), baseline.others]
      : baseline.rows
  const pairs = [...counts, rest].map((right, index): CountPair => ({ left: before[index] ?? 0, right }))
  return driftValue(metric, pairs, { left: baseline.nulls, right: rows - present })
}

function readAll(parts: PartValues, names: readonly string[], checkId: string): number[] | MeshError {
  const numbers: number[] = []
  for (const name of names) {
    const number = readPart(parts, name, checkId)
    if (typeof number !== 'number') return number
    numbers.push(number)
  }
  return numbers
}
