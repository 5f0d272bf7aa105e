import { invalidStatement, unsupportedFeature } from '../../../errors/statement-failures.ts'
import { divide } from '../../arithmetic/divide.ts'
import { countType, type Emitted, emit, floatType } from '../../emitted.ts'
import { castTo } from '../../translate-cast.ts'
import {
  type AggregateCall,
  type AggregateRule,
  type AggregateRules,
  first,
  numeric,
  plain,
  truth,
} from './aggregate-rule.ts'
import { sum } from './sum.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-window */
export const windowFunctions: AggregateRules = {
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
    if (call.from === 'LAST') throw unsupportedFeature('NTH_VALUE FROM LAST of a frame', call.where)
    const at = call.args[1]
    if (at === undefined)
      throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
    return emit(
      `nth_value(${first(call).sql}, CAST(${at.sql} AS BIGINT)${call.nulls})${call.over}`,
      first(call).type,
    )
  },
  INTERPOLATE_FFILL: filled('last_value', 'UNBOUNDED PRECEDING AND CURRENT ROW'),
  INTERPOLATE_BFILL: filled('first_value', 'CURRENT ROW AND UNBOUNDED FOLLOWING'),
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

function shifted(name: string): AggregateRule {
  return (call) => {
    const [value, offset, otherwise] = call.args
    const parts = [
      value?.sql,
      ...(offset === undefined ? [] : [`CAST(${offset.sql} AS INTEGER)`]),
      ...(otherwise === undefined ? [] : [asOther(otherwise, value)]),
    ]
    return emit(`${name}(${parts.join(', ')}${call.nulls})${call.over}`, value?.type ?? null)
  }
}

/** The value of a row, or the next one in a direction. Source: https://docs.snowflake.com/en/sql-reference/functions/interpolate_bfill */
function filled(name: string, frame: string): AggregateRule {
  return (call) => {
    if (!call.over.endsWith(')') || / (?:ROWS|RANGE) BETWEEN /.test(call.over))
      throw unsupportedFeature(`${call.name} over such a window`, call.where)
    const value = first(call)
    return emit(
      `${name}(${value.sql} IGNORE NULLS)${call.over.slice(0, -1)} ROWS BETWEEN ${frame})`,
      value.type,
    )
  }
}

/** What stands in for a missing row, as the type of the others. */
const asOther = (otherwise: Emitted, value: Emitted | undefined): string =>
  otherwise.type === null ||
  !value?.type ||
  otherwise.type.kind === value.type.kind ||
  (isNumber(otherwise) && isNumber(value))
    ? otherwise.sql
    : castTo(otherwise, value.type).sql

const isNumber = ({ type }: Emitted): boolean => type?.kind === 'integer' || type?.kind === 'number'
