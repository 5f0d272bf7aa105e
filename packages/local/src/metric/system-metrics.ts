import type { LogicalType } from '@mesh/core'

/** A data metric function of Snowflake's own: a query over a table T with columns C1, C2, … */
export interface SystemMetric {
  readonly body: string
  /** Types that its columns may have. */
  readonly takes: ReadonlySet<LogicalType['kind']>
  /** Whether it may have any number of columns. @defaultValue one */
  readonly columns?: 'any' | 'none'
  /** Whether only the schedule of a table may call it. */
  readonly scheduledOnly?: true
}

const anything: SystemMetric['takes'] = new Set(['date', 'number', 'integer', 'timestamp', 'string'])
const numbers: SystemMetric['takes'] = new Set(['number', 'integer'])
const texts: SystemMetric['takes'] = new Set(['string'])
const times: SystemMetric['takes'] = new Set(['date', 'timestamp'])

const count = (condition: string, takes: SystemMetric['takes']): SystemMetric => ({
  body: `SELECT COUNT_IF(${condition}) FROM T`,
  takes,
})

const percent = (condition: string, takes: SystemMetric['takes'], type = ''): SystemMetric => ({
  body: `SELECT (COUNT_IF(${condition}) * 100 / NULLIF(COUNT(*), 0))${type} FROM T`,
  takes,
})

const value = (body: string, takes = numbers): SystemMetric => ({ body: `SELECT ${body} FROM T`, takes })

const blank = "TRIM(C1) = ''"
const oddCase = 'C1 <> UPPER(C1) AND C1 <> LOWER(C1) AND C1 <> INITCAP(C1)'
const future = 'C1 > SNOWFLAKE.CORE.DATA_METRIC_SCHEDULED_TIME()'
const noJson = 'C1 IS NOT NULL AND TRY_PARSE_JSON(C1) IS NULL'
const noNumber = 'C1 IS NOT NULL AND TRY_TO_DOUBLE(C1) IS NULL'
const special = "NOT REGEXP_LIKE(C1, '[A-Za-z0-9]*')"
const untrimmed = "REGEXP_LIKE(C1, '\\\\s.*|.*\\\\s', 's')"

/** Source: https://docs.snowflake.com/en/user-guide/data-quality-system-dmfs */
export const systemMetrics: Readonly<Record<string, SystemMetric>> = {
  ACCEPTED_VALUES: {
    body: 'SELECT COUNT_IF(NOT (<condition>)) FROM T',
    takes: anything,
    scheduledOnly: true,
  },
  AVG: value('AVG(C1)'),
  BLANK_COUNT: count(blank, texts),
  BLANK_PERCENT: percent(blank, texts),
  CASE_FORMAT_VIOLATION_COUNT: count(oddCase, texts),
  CASE_FORMAT_VIOLATION_PERCENT: percent(oddCase, texts, '::FLOAT'),
  DUPLICATE_COUNT: {
    body: 'SELECT COALESCE(SUM(N), 0) FROM (SELECT COUNT(*) AS N FROM T GROUP BY <columns> HAVING COUNT(*) > 1)',
    takes: anything,
    columns: 'any',
  },
  FRESHNESS: value("TIMESTAMPDIFF('second', MAX(C1), SNOWFLAKE.CORE.DATA_METRIC_SCHEDULED_TIME())", times),
  FUTURE_TIMESTAMP_COUNT: count(future, times),
  FUTURE_TIMESTAMP_PERCENT: percent(future, times, '::FLOAT'),
  INVALID_JSON_COUNT: count(noJson, texts),
  INVALID_JSON_PERCENT: percent(noJson, texts, '::FLOAT'),
  INVALID_NUMERIC_TYPE_CAST_COUNT: count(noNumber, texts),
  INVALID_NUMERIC_TYPE_CAST_PERCENT: percent(noNumber, texts, '::FLOAT'),
  MAX: value('MAX(C1)'),
  MEDIAN: value('MEDIAN(C1)'),
  MIN: value('MIN(C1)'),
  NEGATIVE_COUNT: count('C1 < 0', numbers),
  NEGATIVE_PERCENT: percent('C1 < 0', numbers, '::FLOAT'),
  NULL_COUNT: count('C1 IS NULL', anything),
  NULL_PERCENT: percent('C1 IS NULL', anything),
  ROW_COUNT: { body: 'SELECT COUNT(*) FROM T', takes: anything, columns: 'none', scheduledOnly: true },
  SPECIAL_CHARACTER_COUNT: count(special, texts),
  SPECIAL_CHARACTER_PERCENT: percent(special, texts, '::FLOAT'),
  STDDEV: value('STDDEV(C1)'),
  STRING_LENGTH_AVG: value('AVG(LENGTH(C1)::FLOAT)', texts),
  STRING_LENGTH_MAX: value('MAX(LENGTH(C1))', texts),
  STRING_LENGTH_MIN: value('MIN(LENGTH(C1))', texts),
  UNIQUE_COUNT: value('COUNT(DISTINCT C1)', anything),
  UNTRIMMED_STRING_COUNT: count(untrimmed, texts),
  UNTRIMMED_STRING_PERCENT: percent(untrimmed, texts, '::FLOAT'),
  VARIANCE: value('VARIANCE(C1)'),
  ZERO_COUNT: count('C1 = 0', numbers),
  ZERO_PERCENT: percent('C1 = 0', numbers, '::FLOAT'),
}
