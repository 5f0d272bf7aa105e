import { findCalled } from '../function/find-called.ts'
import { formOfCall } from '../function/form-of-call.ts'
import type { FunctionCall } from '../tree/expression/function-call.ts'
import { commonTypeOfNodes } from './common-type-of-nodes.ts'
import { floatType } from './decimal.ts'
import type { Inference } from './inference.ts'
import { decimalFloatType, type Inferred } from './inferred.ts'
import type { ResultCall, ResultRule } from './result-call.ts'
import { aggregateRules } from './rules/aggregate-rules.ts'
import { containerRules } from './rules/container-rules.ts'
import { numberRules } from './rules/number-rules.ts'
import { textRules } from './rules/text-rules.ts'
import { timeRules } from './rules/time-rules.ts'
import { typeOfText } from './type-of-text.ts'

const rules: Readonly<Record<string, ResultRule>> = {
  ...numberRules,
  ...textRules,
  ...timeRules,
  ...containerRules,
  ...aggregateRules,
}

/** The type of a call: by the table of functions for one that is built in, by the scope for any other. */
export function callType(inference: Inference, call: FunctionCall): Inferred {
  const signature = call.of === undefined ? findCalled(call.name) : undefined
  if (signature === undefined) return inference.scope.call?.(call)
  const values = call.arguments.map((each) => (each.kind === 'namedArgument' ? each.value : each))
  const form = formOfCall(signature, values.length) ?? signature.forms[0]
  if (form === undefined) return undefined
  const types: Inferred[] = []
  return resultType(form.result, {
    call,
    arguments: values,
    inference,
    type(index) {
      const value = values[index]
      if (value === undefined) return undefined
      types[index] ??= inference.infer(value)
      return types[index]
    },
  })
}

/** `=1` is the type of the first argument, `~2` the common type from the second on, `:rule` a rule; all else names a type. */
function resultType(result: string, call: ResultCall): Inferred {
  const rest = result.slice(1)
  switch (result[0]) {
    case '=':
      return call.type(Number(rest) - 1)
    case '~':
      return commonTypeOfNodes(call.inference, call.arguments.slice(rest === '' ? 0 : Number(rest) - 1))
    case ':':
      return rules[rest]?.(call)
    default:
      return result === 'FLOAT' ? floatOf(call) : typeOfText(result)
  }
}

/** A function of floating-point numbers keeps DECFLOAT. */
const floatOf = (call: ResultCall): Inferred =>
  call.arguments.some((_, index) => call.type(index)?.kind === 'decfloat') ? decimalFloatType : floatType
