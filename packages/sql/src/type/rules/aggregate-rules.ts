import type { LogicalType } from '@mesh/core'
import { decimalOf, decimalType, floatType, isFloat } from '../decimal.ts'
import type { Inferred } from '../inferred.ts'
import type { ResultCall, ResultRule } from '../result-call.ts'

/** A sum has room for 10^12 rows. */
const room = 12

/** What a statistic of fixed-point numbers is; of text, VARIANT and FLOAT it is a FLOAT. */
function statistic(type: Inferred, fixed: (leading: number, scale: number) => LogicalType): Inferred {
  const decimal = decimalOf(type)
  if (decimal) return fixed(decimal.leading, decimal.scale)
  if (type?.kind === 'null' || type?.kind === 'interval' || type?.kind === 'decfloat') return type
  return isFloat(type) || type?.kind === 'string' || type?.kind === 'variant' ? floatType : undefined
}

const sum: ResultRule = ({ type }) =>
  statistic(type(0), (leading, scale) => decimalType({ leading: leading + room, scale }))

const divided = (leading: number, scale: number): LogicalType =>
  decimalType({ leading: leading + room, scale: Math.max(scale, Math.min(scale + 6, 12)) })

const threeFiner = (leading: number, scale: number): LogicalType => decimalType({ leading, scale: scale + 3 })

/** A sum divided by a count. Source: https://docs.snowflake.com/en/sql-reference/functions/avg */
const avg: ResultRule = ({ type, call }) => statistic(type(0), call.over ? threeFiner : divided)

/** Text and VARIANT are read as whole numbers of nine digits where values are put in order. */
const inOrder = (type: Inferred): Inferred =>
  type?.kind === 'string' || type?.kind === 'variant' ? { kind: 'integer', precision: 9 } : type

/** Three more digits behind the point. Source: https://docs.snowflake.com/en/sql-reference/functions/median */
const middle = (type: Inferred): Inferred => statistic(inOrder(type), threeFiner)

const median: ResultRule = ({ type }) => middle(type(0))

const variance: ResultRule = ({ type }) =>
  statistic(type(0), (_, scale) => ({
    kind: 'number',
    precision: 38,
    scale: scale === 0 ? 6 : Math.max(12, scale),
  }))

const kurtosis: ResultRule = ({ type }) =>
  statistic(type(0), () => ({ kind: 'number', precision: 38, scale: 12 }))

const ordered = ({ call, inference }: ResultCall): Inferred => {
  const [item] = call.withinGroup ?? []
  return item && inference.infer(item.expression)
}

const percentile_cont: ResultRule = (call) => middle(ordered(call))

const percentile_disc: ResultRule = (call) => inOrder(ordered(call))

/** With a count it is the values of so many rows. */
const most: ResultRule = ({ type, arguments: given }) => (given.length > 2 ? { kind: 'array' } : type(0))

/** Results of aggregate functions. */
export const aggregateRules = { sum, avg, median, variance, kurtosis, percentile_cont, percentile_disc, most }
