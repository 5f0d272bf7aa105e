import type { Check } from '../check.ts'
import type { Threshold } from '../threshold.ts'
import { buildCheck } from './build-check.ts'
import type { CheckOptions, ColumnName, TableName } from './check-options.ts'
import { columnName, columnNames } from './exact-names.ts'

type StatisticOptions = Omit<CheckOptions, 'must'>

/** Statistics of columns. Without a `must` there has to be a `should`. What NULL means to each stands at its metric. */
export const statisticChecks = {
  /** Smallest value of a numeric column. */
  minimum: statistic('minimum'),
  /** Largest value of a numeric column. */
  maximum: statistic('maximum'),
  /** Sum of a numeric column. */
  sum: statistic('sum'),
  /** Arithmetic mean of a numeric column. */
  mean: statistic('mean'),
  /** Sample standard deviation of a numeric column. */
  standardDeviation: statistic('standardDeviation'),
  /** Sample variance of a numeric column. */
  variance: statistic('variance'),
  /** Sample skewness of a numeric column. */
  skewness: statistic('skewness'),
  /** Fewest characters of a text. */
  minimumLength: statistic('minimumLength'),
  /** Most characters of a text. */
  maximumLength: statistic('maximumLength'),
  /** Mean number of characters of a text. */
  averageLength: statistic('averageLength'),

  /** The value at or below which lies a part of all values: 0.5 is the median. */
  quantile: (
    table: TableName,
    column: ColumnName,
    at: number,
    must: Threshold | undefined,
    options: StatisticOptions = {},
  ): Check =>
    buildCheck(table, { kind: 'quantile', column: columnName(column), at }, withMust(options, must)),

  /** Pearson's correlation of two numeric columns. */
  correlation: (
    table: TableName,
    [left, right]: readonly [ColumnName, ColumnName],
    must: Threshold | undefined,
    options: StatisticOptions = {},
  ): Check =>
    buildCheck(
      table,
      { kind: 'correlation', columns: [columnName(left), columnName(right)] },
      withMust(options, must),
    ),

  /** Number of different values of a column, or of several together. */
  distinctValues: ofSeveral('distinctValues'),
  /** Entropy, in bits, of a column, or of several together. */
  entropy: ofSeveral('entropy'),
}

type ColumnStatistic =
  | 'minimum'
  | 'maximum'
  | 'sum'
  | 'mean'
  | 'standardDeviation'
  | 'variance'
  | 'skewness'
  | 'minimumLength'
  | 'maximumLength'
  | 'averageLength'

function statistic(kind: ColumnStatistic) {
  return (
    table: TableName,
    column: ColumnName,
    must: Threshold | undefined,
    options: StatisticOptions = {},
  ): Check => buildCheck(table, { kind, column: columnName(column) }, withMust(options, must))
}

function ofSeveral(kind: 'distinctValues' | 'entropy') {
  return (
    table: TableName,
    columns: ColumnName | readonly ColumnName[],
    must: Threshold | undefined,
    options: StatisticOptions = {},
  ): Check => buildCheck(table, { kind, columns: columnNames(columns) }, withMust(options, must))
}

const withMust = (options: StatisticOptions, must: Threshold | undefined): CheckOptions => ({
  ...options,
  ...(must !== undefined && { must }),
})
