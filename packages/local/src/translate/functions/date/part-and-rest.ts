import { unsupportedFeature } from '../../../errors/statement-failures.ts'
import type { Emitted } from '../../emitted.ts'
import { constantText, type ScalarCall } from '../function-rule.ts'

/** The date part, bare or as text, and the other arguments. */
export function partAndRest(call: ScalarCall, index = 0): readonly [string, readonly Emitted[]] {
  if (call.part !== undefined) return [call.part, call.args]
  const text = constantText(call, index)
  if (text === undefined) throw unsupportedFeature('a computed date part', call.where)
  return [text, call.args.filter((_, at) => at !== index)]
}
