import type { Location } from '@mesh/core'
import type { Expression } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors.ts'
import { divide } from '../arithmetic/divide.ts'
import { decimalType, precisionOf } from '../decimal-type.ts'
import {
  booleanType,
  countType,
  type Emitted,
  emit,
  floatType,
  isExact,
  scaleOf,
  textType,
  variantType,
} from '../emitted.ts'
import { groupKeyOf, hasOrderKey, isKeyed, orderKeyOf } from '../key-of.ts'
import { castTo } from '../translate-cast.ts'
import { kurtosis } from './kurtosis.ts'
import { variance } from './variance.ts'

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
  /** From which end NTH_VALUE counts. */
  readonly from?: 'FIRST' | 'LAST'
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
    const list = call.star ? '*' : call.args.map(call.distinct ? groupKeyOf : ({ sql }) => sql).join(', ')
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
  COUNT: (given) => {
    const call = { ...given, args: given.args.map(withoutJsonNull) }
    if (call.args.length < 2) return plain('count', countType)(call)
    // Rows where any of the values is NULL do not count.
    const row = `row(${call.args.map(groupKeyOf).join(', ')})`
    const none = call.args.map(({ sql }) => `${sql} IS NULL`).join(' OR ')
    return emit(
      `count(${call.distinct ? 'DISTINCT ' : ''}CASE WHEN ${none} THEN NULL ELSE ${row} END)${call.over}`,
      countType,
    )
  },
  COUNT_IF: (call) => emit(`count(*) FILTER (WHERE ${first(call).sql})${call.over}`, countType),
  SUM: sum,
  AVG: average,
  MIN: extreme('min'),
  MAX: extreme('max'),
  ANY_VALUE: plain('any_value', 'first'),
  MODE: (call) => {
    if (isKeyed(first(call).type)) throw unsupportedFeature('MODE of such values', call.where)
    return plain('mode', 'first')(call)
  },
  MEDIAN: (call) => middle(numeric(first(call)), '0.5', call.over),
  PERCENTILE_CONT: (call) => {
    const { key, at } = percentile(call)
    return middle(numeric(key), at, call.over)
  },
  PERCENTILE_DISC: (call) => {
    const { key, at } = percentile(call)
    return emit(`quantile_disc(${key.sql}, ${at})${call.over}`, key.type)
  },
  // Estimated in Snowflake; here it is the exact percentile.
  APPROX_PERCENTILE: (call) =>
    emit(
      `quantile_cont(CAST(${first(call).sql} AS DOUBLE), ${call.args[1]?.sql ?? '0.5'})${call.over}`,
      floatType,
    ),
  STDDEV: floating('stddev_samp'),
  STDDEV_POP: floating('stddev_pop'),
  VAR_SAMP: (call) => variance(numeric(first(call)), 'sample', call),
  VAR_POP: (call) => variance(numeric(first(call)), 'population', call),
  CORR: floating('corr', 2),
  SKEW: floating('skewness'),
  KURTOSIS: (call) => kurtosis(numeric(first(call)), call),
  COVAR_POP: floating('covar_pop', 2),
  COVAR_SAMP: floating('covar_samp', 2),
  REGR_AVGX: floating('regr_avgx', 2),
  REGR_AVGY: floating('regr_avgy', 2),
  REGR_COUNT: (call) => emit(`regr_count(${call.args.map(double).join(', ')})${call.over}`, countType),
  REGR_INTERCEPT: floating('regr_intercept', 2),
  REGR_R2: floating('regr_r2', 2),
  REGR_SLOPE: floating('regr_slope', 2),
  REGR_SXX: floating('regr_sxx', 2),
  REGR_SXY: floating('regr_sxy', 2),
  REGR_SYY: floating('regr_syy', 2),
  // Estimated in Snowflake; here values are counted.
  APPROX_COUNT_DISTINCT: (call) => aggregateFunctions.COUNT?.({ ...call, distinct: true }) ?? first(call),
  BITAND_AGG: bits('bit_and'),
  BITOR_AGG: bits('bit_or'),
  BITXOR_AGG: bits('bit_xor'),
  BITMAP_CONSTRUCT_AGG: (call) => {
    const places = `list(DISTINCT CAST(${first(call).sql} AS BIGINT))${call.over}`
    return emit(`mesh_bitmap(array_to_string(list_filter(${places}, lambda m : m IS NOT NULL), ','))`, {
      kind: 'binary',
    })
  },
  BITMAP_OR_AGG: (call) => emit(`mesh_bitmap_or(${hexTexts(call)})`, { kind: 'binary' }),
  BITMAP_AND_AGG: (call) => emit(`mesh_bitmap_and(${hexTexts(call)})`, { kind: 'binary' }),
  BOOLAND_AGG: (call) => emit(`bool_and(${truth(first(call))})${call.over}`, booleanType),
  BOOLOR_AGG: (call) => emit(`bool_or(${truth(first(call))})${call.over}`, booleanType),
  BOOLXOR_AGG: (call) => {
    const value = truth(first(call))
    return emit(
      `CASE WHEN count(${value})${call.over} > 0 THEN count(*) FILTER (WHERE ${value})${call.over} = 1 END`,
      booleanType,
    )
  },
  MIN_BY: extremeBy('min_by'),
  MAX_BY: extremeBy('max_by'),
  GROUPING: (call) => emit(`grouping(${call.args.map(({ sql }) => sql).join(', ')})`, countType),
  GROUPING_ID: (call) => emit(`grouping(${call.args.map(({ sql }) => sql).join(', ')})`, countType),
  LISTAGG: listagg,
  ARRAY_AGG: (call) => {
    const value = first(call).sql
    const list = `array_agg(${call.distinct ? 'DISTINCT ' : ''}${value}${call.withinGroup}) FILTER (WHERE ${value} IS NOT NULL)${call.over}`
    return arrayOfValues(list, first(call).type)
  },
  ARRAY_UNIQUE_AGG: (call) => {
    const value = first(call).sql
    const list = `array_agg(DISTINCT ${value}) FILTER (WHERE ${value} IS NOT NULL)${call.over}`
    return arrayOfValues(list, first(call).type)
  },
  // Counted here; Snowflake estimates.
  APPROX_TOP_K: (call) => {
    const value = first(call)
    const count = call.args[1] === undefined ? '1' : `CAST(${call.args[1].sql} AS BIGINT)`
    const entries = `map_entries(histogram(${value.sql})${call.over})`
    const sorted = `list_sort(list_transform(${entries}, lambda m : {'c': -CAST(m.value AS BIGINT), 'v': ${castTo(emit('m.key', value.type), variantType).sql}}))`
    const pairs = `list_transform(list_slice(${sorted}, 1, ${count}), lambda m : [m.v, to_json(-m.c)])`
    return emit(`coalesce(to_json(${pairs}), CAST('[]' AS JSON))`, { kind: 'array' })
  },
  ARRAY_UNION_AGG: (call) => {
    const arrays = `string_agg(CAST(${first(call).sql} AS VARCHAR), ',')${call.over}`
    return emit(`CAST(mesh_unite_arrays('[' || coalesce(${arrays}, '') || ']') AS JSON)`, { kind: 'array' })
  },
  OBJECT_AGG: objectAgg,
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
  NTH_VALUE: (call) => {
    if (call.from === 'LAST') throw unsupportedFeature('NTH_VALUE FROM LAST', call.where)
    const at = call.args[1]
    if (at === undefined)
      throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
    return emit(
      `nth_value(${first(call).sql}, CAST(${at.sql} AS BIGINT)${call.nulls})${call.over}`,
      first(call).type,
    )
  },
  RATIO_TO_REPORT: (call) => {
    const total = sum(call)
    return divide(numeric(first(call)), { ...total, sql: `nullif(${total.sql}, 0)` })
  },
  CONDITIONAL_TRUE_EVENT: (call) =>
    emit(`coalesce(count(*) FILTER (WHERE ${truth(first(call))})${upToHere(call)}, 0)`, countType),
  CONDITIONAL_CHANGE_EVENT: (call) =>
    emit(
      `(list_transform([list(${first(call).sql})${upToHere(call)}], lambda mesh_rows : len(list_filter(range(2, len(mesh_rows) + 1), lambda mesh_row : mesh_rows[mesh_row] <> mesh_rows[mesh_row - 1])))[1])`,
      countType,
    ),
}

/** The window of a row and those before it, of which rows that are equal in order are not part. */
function upToHere(call: AggregateCall): string {
  if (!call.over.endsWith(')')) throw unsupportedFeature(`${call.name} over a named window`, call.where)
  return `${call.over.slice(0, -1)} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`
}

/** COUNT takes the null of JSON for NULL. Source: https://docs.snowflake.com/en/sql-reference/functions/count */
const withoutJsonNull = (value: Emitted): Emitted =>
  value.type?.kind === 'variant'
    ? { ...value, sql: `(CASE WHEN json_type(${value.sql}) <> 'NULL' THEN ${value.sql} END)` }
    : value

/** A list of values as an ARRAY; no list is an empty one. */
function arrayOfValues(list: string, type: Emitted['type']): Emitted {
  const items =
    type?.kind === 'number' || type?.kind === 'timestamp' || type?.kind === 'time' || type?.kind === 'binary'
      ? `list_transform(${list}, lambda mesh_item : ${castTo(emit('mesh_item', type), variantType).sql})`
      : list
  return emit(`coalesce(to_json(${items}), CAST('[]' AS JSON))`, { kind: 'array' })
}

/** Text and VARIANT are calculated with as FLOAT. */
const numeric = (value: Emitted): Emitted =>
  value.type?.kind === 'string' || value.type?.kind === 'variant' ? castTo(value, floatType) : value

const double = (value: Emitted): string => `CAST(${numeric(value).sql} AS DOUBLE)`

const truth = (value: Emitted): string =>
  value.type?.kind === 'boolean' || value.type === null ? value.sql : `(${numeric(value).sql} <> 0)`

function floating(name: string, arity = 1): AggregateRule {
  return (call) => {
    if (call.args.length < arity)
      throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
    const distinct = call.distinct ? 'DISTINCT ' : ''
    return emit(`${name}(${distinct}${call.args.map(double).join(', ')})${call.over}`, floatType)
  }
}

const hexTexts = (call: AggregateCall): string => `string_agg(hex(${first(call).sql}), ',')${call.over}`

function bits(name: string): AggregateRule {
  return (call) =>
    emit(`${name}(CAST(${first(call).sql} AS HUGEINT))${call.over}`, { kind: 'integer', precision: 38 })
}

/** Whole numbers of DuckDB's are summed as decimals, so that a sum has the digits of Snowflake's. */
function sum(call: AggregateCall): Emitted {
  const value = numeric(first(call))
  const distinct = call.distinct ? 'DISTINCT ' : ''
  if (!isExact(value.type)) return emit(`sum(${distinct}${value.sql})${call.over}`, value.type)
  const scale = scaleOf(value.type)
  // What has digits behind the point is a decimal in DuckDB too; other numbers may be any of its whole ones.
  const decimal = scale > 0 ? value.sql : `CAST(${value.sql} AS DECIMAL(${precisionOf(value.type)},0))`
  return emit(`sum(${distinct}${decimal})${call.over}`, decimalType(38 - scale, scale))
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/avg */
function average(call: AggregateCall): Emitted {
  const value = numeric(first(call))
  const distinct = call.distinct ? 'DISTINCT ' : ''
  if (!isExact(value.type)) return emit(`avg(${distinct}${value.sql})${call.over}`, floatType)
  const count = emit(`nullif(count(${distinct}${value.sql})${call.over}, 0)`, countType)
  // Over a window there are three more digits behind the point, else up to six, as in a division.
  return call.over === ''
    ? divide(sum(call), count)
    : divide(sum(call), count, 'error', Math.min(scaleOf(value.type) + 3, 37))
}

/** A percentile between values; three more digits behind the point. Source: https://docs.snowflake.com/en/sql-reference/functions/median */
function middle(value: Emitted, at: string, over: string): Emitted {
  if (!isExact(value.type))
    return emit(`quantile_cont(CAST(${value.sql} AS DOUBLE), ${at})${over}`, floatType)
  const scale = scaleOf(value.type)
  const type = decimalType(precisionOf(value.type) - scale, scale + 3)
  const fine = `CAST(${value.sql} AS DECIMAL(${precisionOf(type)},${scaleOf(type)}))`
  // DuckDB goes between two values in doubles, which are exact up to 15 digits.
  const limit = `1${'0'.repeat(Math.max(12 - scale, 0))}`
  return emit(
    [
      `(CASE WHEN max(abs(${value.sql}))${over} >= ${limit}`,
      `THEN error('SNOWFLAKE:000002:0A000:Unsupported feature ''percentiles of numbers with more than 15 digits''.')`,
      `ELSE quantile_cont(${fine}, ${at})${over} END)`,
    ].join(' '),
    type,
  )
}

function percentile(call: AggregateCall): { readonly key: Emitted; readonly at: string } {
  const [order] = call.orderKeys
  const fraction = call.args[0]
  if (order === undefined || fraction === undefined)
    throw invalidStatement(`${call.name} needs a fraction and WITHIN GROUP (ORDER BY …)`, call.where)
  if (call.written[0]?.kind !== 'numberLiteral') throw unsupportedFeature('a computed fraction', call.where)
  return { key: order.key, at: order.descending ? `1 - ${fraction.sql}` : fraction.sql }
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/max_by */
function extremeBy(name: string): AggregateRule {
  return (call) => {
    const [value, order, count] = call.args
    if (value === undefined || order === undefined)
      throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
    if (count === undefined) return emit(`${name}(${value.sql}, ${order.sql})${call.over}`, value.type)
    return emit(`to_json(${name}(${value.sql}, ${order.sql}, CAST(${count.sql} AS BIGINT)))`, {
      kind: 'array',
    })
  }
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/object_agg */
function objectAgg(call: AggregateCall): Emitted {
  const [key, value] = call.args
  if (key === undefined || value === undefined)
    throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
  const name = castTo(key, textType).sql
  const kept = `FILTER (WHERE ${name} IS NOT NULL AND ${value.sql} IS NOT NULL)${call.over}`
  const entries = `array_agg(struct_pack(k := ${name}, v := ${castTo(value, variantType).sql})) ${kept}`
  return emit(`coalesce(to_json(map_from_entries(list_sort(${entries}))), CAST('{}' AS JSON))`, {
    kind: 'object',
  })
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/listagg */
function listagg(call: AggregateCall): Emitted {
  const value = first(call)
  const separator = call.args[1] === undefined ? "''" : castTo(call.args[1], textType).sql
  const [order] = call.orderKeys
  if (!call.distinct || order === undefined) {
    const list = `string_agg(${call.distinct ? 'DISTINCT ' : ''}${castTo(value, textType).sql}, ${separator}${call.withinGroup})${call.over}`
    return emit(`coalesce(${list}, '')`, textType)
  }
  if (order.key.sql !== value.sql)
    throw invalidStatement(`${order.key.sql} is not a valid order by expression`, call.where)
  const list = `array_agg(DISTINCT ${value.sql}${call.withinGroup}) FILTER (WHERE ${value.sql} IS NOT NULL)${call.over}`
  const text = castTo(emit('mesh_item', value.type), textType).sql
  return emit(
    `coalesce(array_to_string(list_transform(${list}, lambda mesh_item : ${text}), ${separator}), '')`,
    textType,
  )
}

/** A VARIANT is ordered by what is in it, not by its JSON. */
function extreme(name: 'min' | 'max'): AggregateRule {
  return (call) => {
    const value = first(call)
    if (!hasOrderKey(value.type)) return plain(name, 'first')(call)
    return emit(`${name}_by(${value.sql}, ${orderKeyOf(value)})${call.over}`, value.type)
  }
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
