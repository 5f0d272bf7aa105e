import { unsupportedFeature } from '../../../errors/statement-failures.ts'
import { countType, type Emitted, emit } from '../../emitted.ts'
import { groupKeyOf, hasOrderKey, isKeyed, orderKeyOf } from '../../key-of.ts'
import {
  type AggregateCall,
  type AggregateRule,
  type AggregateRules,
  first,
  plain,
} from './aggregate-rule.ts'
import { bitAggregates } from './bit-aggregates.ts'
import { cardinalityAggregates } from './cardinality-aggregates.ts'
import { collectionAggregates } from './collection-aggregates.ts'
import { statisticalAggregates } from './statistical-aggregates.ts'
import { average, sum } from './sum.ts'
import { windowFunctions } from './window-functions.ts'

/** Every aggregate and window function that the engine knows, by the name of its page. Sources: https://docs.snowflake.com/en/sql-reference/functions-aggregation, …/functions-window */
export const aggregateFunctions: AggregateRules = {
  COUNT: count,
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
  APPROX_COUNT_DISTINCT: (call) => count({ ...call, distinct: true }),
  GROUPING: (call) => emit(`grouping(${call.args.map(({ sql }) => sql).join(', ')})`, countType),
  GROUPING_ID: (call) => emit(`grouping(${call.args.map(({ sql }) => sql).join(', ')})`, countType),
  ...bitAggregates,
  ...cardinalityAggregates,
  ...collectionAggregates,
  ...statisticalAggregates,
  ...windowFunctions,
}

function count(given: AggregateCall): Emitted {
  const call = { ...given, args: given.args.map(withoutJsonNull) }
  if (call.args.length < 2) return plain('count', countType)(call)
  // Rows where any of the values is NULL do not count.
  const row = `row(${call.args.map(groupKeyOf).join(', ')})`
  const none = call.args.map(({ sql }) => `${sql} IS NULL`).join(' OR ')
  return emit(
    `count(${call.distinct ? 'DISTINCT ' : ''}CASE WHEN ${none} THEN NULL ELSE ${row} END)${call.over}`,
    countType,
  )
}

/** COUNT takes the null of JSON for NULL. Source: https://docs.snowflake.com/en/sql-reference/functions/count */
const withoutJsonNull = (value: Emitted): Emitted =>
  value.type?.kind === 'variant'
    ? { ...value, sql: `(CASE WHEN json_type(${value.sql}) <> 'NULL' THEN ${value.sql} END)` }
    : value

/** A VARIANT is ordered by what is in it, not by its JSON. */
function extreme(name: 'min' | 'max'): AggregateRule {
  return (call) => {
    const value = first(call)
    if (!hasOrderKey(value.type)) return plain(name, 'first')(call)
    return emit(`${name}_by(${value.sql}, ${orderKeyOf(value)})${call.over}`, value.type)
  }
}
