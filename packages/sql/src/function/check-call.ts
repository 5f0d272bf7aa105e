import type { Diagnostic } from '@mesh/core'
import type { FunctionCall } from '../tree/expression/function-call.ts'
import { findCalled } from './find-called.ts'
import { arityOf, formOfCall } from './form-of-call.ts'
import type { FunctionSignature } from './function-signature.ts'

/**
 * What is wrong with the arguments of a call, as far as its function is built in: their number, or a name that it does not
 * know. Nothing when the call is fine, or the function is the user's.
 */
export function checkCall(call: FunctionCall): readonly Diagnostic[] {
  const signature = call.of === undefined ? findCalled(call.name) : undefined
  // Functions of models take new arguments every month.
  if (signature === undefined || signature.kind === 'ai') return []
  const unknown = unknownNames(call, signature)
  if (unknown.length > 0) return unknown
  // A star, a list of values or a bare query may stand for any number of arguments.
  const open = call.arguments.some(
    (each) => each.kind === 'star' || (each.kind === 'unary' && each.operator === '**'),
  )
  const count = call.arguments.length
  if (open || formOfCall(signature, count) !== undefined) return []
  return [
    {
      code: 'SQL.ARGUMENT_COUNT',
      severity: 'error',
      message: `${signature.name} takes ${expected(signature)}, not ${count}`,
      where: { offset: call.span.start },
      docs: signature.page,
    },
  ]
}

function unknownNames(call: FunctionCall, { name, forms, page }: FunctionSignature): readonly Diagnostic[] {
  const names = [
    ...new Set(
      forms.flatMap(({ parameters }) =>
        parameters.flatMap((parameter) => (parameter.named ? [parameter.name] : [])),
      ),
    ),
  ]
  // Where the reference names no argument, it does not say that they have no names.
  if (names.length === 0 || names.includes('*')) return []
  return call.arguments.flatMap((argument): readonly Diagnostic[] =>
    argument.kind !== 'namedArgument' || names.includes(argument.name.name)
      ? []
      : [
          {
            code: 'SQL.UNKNOWN_ARGUMENT',
            severity: 'error',
            message: `${name} has no argument ${argument.name.name}`,
            where: { offset: argument.span.start },
            hint: `It has ${names.join(', ')}.`,
            docs: page,
          },
        ],
  )
}

/** `2 arguments`, `1 to 3 arguments`, `at least 2 arguments`. */
function expected({ forms }: FunctionSignature): string {
  const arities = forms.map(arityOf)
  const least = Math.min(...arities.map((each) => each.least))
  const most = Math.max(...arities.map((each) => each.most))
  const noun = most === 1 || (most === Number.POSITIVE_INFINITY && least === 1) ? 'argument' : 'arguments'
  if (most === Number.POSITIVE_INFINITY) return `at least ${least} ${noun}`
  if (most === 0) return 'no arguments'
  return least === most ? `${least} ${noun}` : `${least} to ${most} ${noun}`
}
