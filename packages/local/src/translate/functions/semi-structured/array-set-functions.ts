import { booleanType, countType, emit, variantType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { castTo } from '../../translate-cast.ts'
import { argument, type FunctionRules, type ScalarCall } from '../function-rule.ts'
import { arrayOf, itemsOf } from './json-list.ts'

/** Two arrays, of which each item of the one takes one of the other with it. */
const paired = (call: ScalarCall, sign: '<=' | '>') =>
  arrayOf(
    once(
      [itemsOf(argument(call, 0)), itemsOf(argument(call, 1))],
      // The n-th of equal items in the one meets the n-th in the other.
      (a, b) =>
        `CASE WHEN ${b} IS NOT NULL THEN list_filter(${a}, lambda m, n : len(list_filter(list_slice(${a}, 1, n), lambda e : e = m)) ${sign} len(list_filter(${b}, lambda e : e = m))) END`,
    ),
  )

/** Functions that look for items in arrays. */
export const arraySetFunctions: FunctionRules = {
  ARRAY_CONTAINS: (call) =>
    emit(
      `list_contains(${itemsOf(argument(call, 1))}, ${castTo(argument(call, 0), variantType).sql})`,
      booleanType,
    ),
  ARRAY_POSITION: (call) =>
    emit(
      `(nullif(list_position(${itemsOf(argument(call, 1))}, ${castTo(argument(call, 0), variantType).sql}), 0) - 1)`,
      countType,
    ),
  // Items stay in the order in which they were first met.
  ARRAY_DISTINCT: (call) =>
    arrayOf(
      once(
        [itemsOf(argument(call, 0))],
        (list) => `list_filter(${list}, lambda m, n : list_position(${list}, m) = n)`,
      ),
    ),
  ARRAY_INTERSECTION: (call) => paired(call, '<='),
  ARRAY_EXCEPT: (call) => paired(call, '>'),
  ARRAYS_OVERLAP: (call) =>
    emit(`list_has_any(${itemsOf(argument(call, 0))}, ${itemsOf(argument(call, 1))})`, booleanType),
}
