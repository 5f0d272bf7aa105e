import { parseExpression, parseStatement, type SqlNode, walkSql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import { countValue } from '../metric/count-value.ts'
import { metricDefinition } from '../metric/definitions.ts'

/**
 * Why no function of one's own measures a check; nothing when one does. A function gives a whole number, the same for the
 * same rows, and finds tables by full names only.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-data-metric-function
 */
export function obstacleOf({
  metric,
  filter,
  window,
  groupBy = [],
  must,
  should,
}: Check): string | undefined {
  const thresholds = [must, should].filter((each) => each !== undefined)
  if (thresholds.some(({ kind }) => !fixed.has(kind)))
    return 'its threshold needs the values of earlier runs.'
  if (window !== undefined) return 'functions may not know the time that its window is relative to.'
  if (groupBy.length > 0) return 'it judges each segment by itself.'
  if (metric.kind === 'ageSeconds')
    return 'FRESHNESS takes the newest value of a date or zoned timestamp only, and other functions may not know the time.'
  const { noun, value } = metricDefinition(metric)
  if (value !== countValue || (noun === undefined && metric.kind !== 'customMetric'))
    return 'its value is no number of rows.'
  if (metric.kind === 'orphanRows' && metric.references.table.database === undefined)
    return 'the referenced table is named without its database and schema.'
  return [
    ...(filter === undefined ? [] : [parseExpression(filter)]),
    ...('expression' in metric ? [parseExpression(metric.expression)] : []),
    ...('query' in metric ? [parseStatement(metric.query)] : []),
  ]
    .map(obstacleIn)
    .find((found) => found !== undefined)
}

const fixed: ReadonlySet<string> = new Set(['compare', 'between', 'notBetween'])

/** Functions whose value is another one each time, or depends on who asks. */
const changing =
  /^(CURRENT_\w+|LOCALTIME|LOCALTIMESTAMP|GETDATE|SYSDATE|SYSTIMESTAMP|RANDOM|RANDSTR|UNIFORM|NORMAL|ZIPF|UUID_STRING|SEQ[1248]|LAST_QUERY_ID)$/

function obstacleIn(tree: SqlNode): string | undefined {
  let found: string | undefined
  const common = new Set<string>()
  walkSql(tree, { commonTable: ({ name }) => void common.add(name.name) })
  walkSql(tree, {
    functionCall: ({ name }) => {
      const called = name.parts.at(-1)?.name ?? ''
      if (changing.test(called)) found ??= `${called} gives another value each time.`
    },
    tableName: ({ name }) => {
      const [only] = name.parts
      if (name.parts.length === 3 || (name.parts.length === 1 && common.has(only?.name ?? ''))) return
      found ??= `its query names ${name.parts.map((part) => part.name).join('.')} without database and schema.`
    },
  })
  return found
}
