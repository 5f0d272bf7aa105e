import type { LogicalType } from '@mesh/core'
import { emit } from '../emitted.ts'
import { argument, argumentList, type FunctionRule } from './function-rule.ts'

/** A function that DuckDB has with the same meaning, perhaps under another name. `first`: the type of the first argument. */
export const same =
  (name: string, type: LogicalType | 'first' | null = null, least = 1): FunctionRule =>
  (call) => {
    if (least > 0) argument(call, least - 1)
    return emit(`${name}(${argumentList(call)})`, type === 'first' ? (call.args[0]?.type ?? null) : type)
  }
