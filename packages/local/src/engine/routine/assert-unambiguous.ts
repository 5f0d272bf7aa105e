import type { Routine } from '../../catalog/object/routine.ts'
import { signature } from '../../catalog/signature-of.ts'
import { ambiguousOverload } from '../../errors/routine-failures.ts'

/**
 * Refuses a routine beside others of its name when a call without its optional arguments could mean one of them.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/udf-stored-procedure-arguments#overloading-functions-and-procedures-with-optional-arguments
 */
export function assertUnambiguous(
  kind: Routine['kind'],
  routine: Pick<Routine, 'name' | 'parameters'>,
  others: Iterable<Routine>,
): void {
  const calls = callsOf(routine)
  for (const each of others)
    if (each.name === routine.name && callsOf(each).some((call) => calls.includes(call)))
      throw ambiguousOverload(kind, routine.name)
}

/** The signatures that a routine can be called by: with all of its optional arguments, and with ever fewer. */
function callsOf({ name, parameters }: Pick<Routine, 'name' | 'parameters'>): readonly string[] {
  const types = parameters.map(({ type }) => type)
  const required = parameters.filter((each) => each.default === null).length
  return types
    .map((_, index) => index + 1)
    .concat(0)
    .filter((count) => count >= required)
    .map((count) => signature(name, types.slice(0, count)))
}
