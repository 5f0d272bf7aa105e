import type { Location } from '@mesh/core'
import type { Expression } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors.ts'
import {
  booleanType,
  countType,
  type Emitted,
  emit,
  floatType,
  isExact,
  scaleOf,
  textType,
} from '../emitted.ts'
import { castTo } from '../translate-cast.ts'

/** A call of an aggregate or window function, its parts translated. */
export interface AggregateCall {
  readonly name: string
  readonly args: readonly Emitted[]
  readonly written: readonly Expression[]
  /** `COUNT(*)`. */
  readonly star: boolean
  readonly distinct: boolean
  /** `ORDER BY …` of WITHIN GROUP, or empty. */
  readonly withinGroup: string
  /** The sort keys of WITHIN GROUP. */
  readonly orderKeys: readonly { readonly key: Emitted; readonly descending: boolean }[]
  readonly nulls: string
  /** ` OVER (…)`, or empty. */
  readonly over: string
  readonly where: Location
}

/** How one aggregate or window function is said in DuckDB's SQL. */
export type AggregateRule = (call: AggregateCall) => Emitted

/** A call with DuckDB's function of that name. */
const plain =
  (name: string, type: Emitted['type'] | 'first' = null): AggregateRule =>
  (call) => {
    const distinct = call.distinct ? 'DISTINCT ' : ''
    const list = call.star ? '*' : call.args.map(({ sql }) => sql).join(', ')
    return emit(
      `${name}(${distinct}${list}${call.nulls})${call.over}`,
      type === 'first' ? (call.args[0]?.type ?? null) : type,
    )
  }

const first = ({ args, name, where }: AggregateCall): Emitted => {
  const [found] = args
  if (found === undefined) throw invalidStatement(`not enough arguments for function [${name}]`, where)
  return found
}

/** Sources: https://docs.snowflake.com/en/sql-reference/functions-aggregation, …/functions-window */
export const aggregateFunctions: Readonly<Record<string, AggregateRule>> = {
  COUNT: (call) => {
    if (call.args.length < 2) return plain('count', countType)(call)
    // Rows where any of the values is NULL do not count.
    const row = `row(${call.args.map(({ sql }) => sql).join(', ')})`
    const none = call.args.map(({ sql }) => `${sql} IS NULL`).join(' OR ')
    return emit(
      `count(${call.distinct ? 'DISTINCT ' : ''}CASE WHEN ${none} THEN NULL ELSE ${row} END)${call.over}`,
      countType,
    )
  },
  COUNT_IF: (call) => emit(`count(*) FILTER (WHERE ${first(call).sql})${call.over}`, countType),
  SUM: (call) => {
    const value = first(call)
    const type = isExact(value.type)
      ? scaleOf(value.type) === 0
        ? ({ kind: 'integer', precision: 38 } as const)
        : ({ kind: 'number', precision: 38, scale: scaleOf(value.type) } as const)
      : value.type
    return plain('sum', type)(call)
  },
  AVG: (call) => {
    const value = first(call)
    const average = plain('avg', floatType)(call)
    if (!isExact(value.type)) return average
    // https://docs.snowflake.com/en/sql-reference/functions/avg: six more digits after the point, at most twelve.
    const scale = Math.max(scaleOf(value.type), Math.min(scaleOf(value.type) + 6, 12))
    return emit(`CAST(${average.sql} AS DECIMAL(38,${scale}))`, { kind: 'number', precision: 38, scale })
  },
  MIN: plain('min', 'first'),
  MAX: plain('max', 'first'),
  ANY_VALUE: plain('any_value', 'first'),
  MEDIAN: (call) => {
    const value = first(call)
    const exact = isExact(value.type)
    const scale = Math.min(scaleOf(value.type) + 3, 12)
    const median = `quantile_cont(CAST(${value.sql} AS DOUBLE), 0.5)${call.over}`
    return exact
      ? emit(`CAST(${median} AS DECIMAL(38,${scale}))`, { kind: 'number', precision: 38, scale })
      : emit(median, floatType)
  },
  PERCENTILE_CONT: percentile('quantile_cont'),
  PERCENTILE_DISC: percentile('quantile_disc'),
  APPROX_PERCENTILE: (call) =>
    emit(
      `quantile_cont(CAST(${first(call).sql} AS DOUBLE), ${call.args[1]?.sql ?? '0.5'})${call.over}`,
      floatType,
    ),
  STDDEV: plain('stddev_samp', floatType),
  STDDEV_SAMP: plain('stddev_samp', floatType),
  STDDEV_POP: plain('stddev_pop', floatType),
  VARIANCE: plain('var_samp', floatType),
  VAR_SAMP: plain('var_samp', floatType),
  VAR_POP: plain('var_pop', floatType),
  CORR: plain('corr', floatType),
  SKEW: plain('skewness', floatType),
  COVAR_POP: plain('covar_pop', floatType),
  COVAR_SAMP: plain('covar_samp', floatType),
  APPROX_COUNT_DISTINCT: (call) => plain('count', countType)({ ...call, distinct: true }),
  HLL: (call) => plain('count', countType)({ ...call, distinct: true }),
  BOOLAND_AGG: plain('bool_and', booleanType),
  BOOLOR_AGG: plain('bool_or', booleanType),
  MIN_BY: plain('min_by', 'first'),
  MAX_BY: plain('max_by', 'first'),
  LISTAGG: (call) => {
    const value = castTo(first(call), textType).sql
    const separator = call.args[1]?.sql ?? "''"
    const list = `string_agg(${call.distinct ? 'DISTINCT ' : ''}${value}, ${separator}${call.withinGroup})${call.over}`
    return emit(`coalesce(${list}, '')`, textType)
  },
  ARRAY_AGG: (call) => {
    const value = first(call).sql
    const list = `array_agg(${call.distinct ? 'DISTINCT ' : ''}${value}${call.withinGroup}) FILTER (WHERE ${value} IS NOT NULL)${call.over}`
    return emit(`coalesce(to_json(${list}), CAST('[]' AS JSON))`, { kind: 'array' })
  },
  ROW_NUMBER: plain('row_number', countType),
  RANK: plain('rank', countType),
  DENSE_RANK: plain('dense_rank', countType),
  PERCENT_RANK: plain('percent_rank', floatType),
  CUME_DIST: plain('cume_dist', floatType),
  NTILE: (call) => emit(`ntile(CAST(${first(call).sql} AS BIGINT))${call.over}`, countType),
  LAG: shifted('lag'),
  LEAD: shifted('lead'),
  FIRST_VALUE: plain('first_value', 'first'),
  LAST_VALUE: plain('last_value', 'first'),
  RATIO_TO_REPORT: (call) => emit(`(${first(call).sql} / sum(${first(call).sql})${call.over})`, floatType),
}

function shifted(name: string): AggregateRule {
  return (call) => {
    const [value, offset, otherwise] = call.args
    const parts = [
      value?.sql,
      ...(offset === undefined ? [] : [`CAST(${offset.sql} AS INTEGER)`]),
      ...(otherwise === undefined ? [] : [otherwise.sql]),
    ]
    return emit(`${name}(${parts.join(', ')}${call.nulls})${call.over}`, value?.type ?? null)
  }
}

function percentile(name: string): AggregateRule {
  return (call) => {
    const [order] = call.orderKeys
    const fraction = call.args[0]
    if (order === undefined || fraction === undefined)
      throw invalidStatement(`${call.name} needs a fraction and WITHIN GROUP (ORDER BY …)`, call.where)
    if (call.written[0]?.kind !== 'numberLiteral') throw unsupportedFeature('a computed fraction', call.where)
    const at = order.descending ? `1 - ${fraction.sql}` : fraction.sql
    const exact = isExact(order.key.type)
    if (name === 'quantile_disc') return emit(`${name}(${order.key.sql}, ${at})${call.over}`, order.key.type)
    const found = `${name}(CAST(${order.key.sql} AS DOUBLE), ${at})${call.over}`
    const scale = Math.min(scaleOf(order.key.type) + 3, 12)
    return exact
      ? emit(`CAST(${found} AS DECIMAL(38,${scale}))`, { kind: 'number', precision: 38, scale })
      : emit(found, floatType)
  }
}
