import { invalidStatement } from '../../../errors/statement-failures.ts'
import { countType, emit, floatType } from '../../emitted.ts'
import { type AggregateRule, type AggregateRules, double, first, numeric } from './aggregate-rule.ts'
import { kurtosis } from './kurtosis.ts'
import { middle, percentile } from './percentile.ts'
import { variance } from './variance.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-aggregation (statistics, percentiles, linear regression) */
export const statisticalAggregates: AggregateRules = {
  MEDIAN: (call) => middle(numeric(first(call)), '0.5', call.over),
  PERCENTILE_CONT: (call) => {
    const { key, at } = percentile(call)
    return middle(numeric(key), at, call.over)
  },
  PERCENTILE_DISC: (call) => {
    const { key, at } = percentile(call)
    return emit(`quantile_disc(${key.sql}, ${at})${call.over}`, key.type)
  },
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
}

function floating(name: string, arity = 1): AggregateRule {
  return (call) => {
    if (call.args.length < arity)
      throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
    const distinct = call.distinct ? 'DISTINCT ' : ''
    return emit(`${name}(${distinct}${call.args.map(double).join(', ')})${call.over}`, floatType)
  }
}
