import { type FunctionCall, type FunctionSignature, findFunction } from '@mesh/sql'
import { wrongArgumentCount } from '../errors/routine-failures.ts'
import type { Translation } from './translation.ts'

type Argument = FunctionCall['arguments'][number]

/**
 * The arguments of a call of a built-in function, those with names put in their places.
 *
 * @throws SQL.SYNTAX for more or fewer arguments than the function has.
 */
export function placedArguments(
  call: FunctionCall,
  name: string,
  translation: Translation,
): readonly Argument[] {
  const signature = findFunction(name)
  if (signature === undefined) return call.arguments
  const placed = call.arguments.some((each) => each.kind === 'namedArgument')
    ? inPlaces(call.arguments, signature)
    : call.arguments
  if (placed.some((each) => each.kind === 'star')) return placed
  const arities = signature.forms.map(({ parameters }) => ({
    least: parameters.filter((each) => !each.optional).length,
    most: parameters.some((each) => each.repeated) ? Number.POSITIVE_INFINITY : parameters.length,
  }))
  const count = placed.length
  if (arities.some(({ least, most }) => least <= count && count <= most)) return placed
  const [least, most] = [
    Math.min(...arities.map((each) => each.least)),
    Math.max(...arities.map((each) => each.most)),
  ]
  if (count >= least && count <= most) return placed
  throw wrongArgumentCount(name, count < least ? least : most, count, translation.locate(call.span))
}

/** The arguments in the order of the parameters; as they were where a name is not one of them, or a place stays empty. */
function inPlaces(given: readonly Argument[], { forms }: FunctionSignature): readonly Argument[] {
  for (const { parameters } of forms) {
    const places: (Argument | undefined)[] = given.filter((each) => each.kind !== 'namedArgument')
    for (const each of given)
      if (each.kind === 'namedArgument') {
        const at = parameters.findIndex((one) => one.named && one.name.toUpperCase() === each.name.name)
        if (at < 0 || places[at] !== undefined) return given
        places[at] = each.value
      }
    const filled = Array.from(places, (each) => each).filter((each) => each !== undefined)
    if (filled.length === places.length) return filled
  }
  return given
}
