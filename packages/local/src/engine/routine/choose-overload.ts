import type { Location, LogicalType } from '@mesh/core'
import type { Routine } from '../../catalog/object/routine.ts'
import { invalidArgumentTypes } from '../../errors/routine-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { spellType } from '../../translate/spell-type.ts'
import { conversionCost } from './conversion-cost.ts'

/** An argument of a call. */
export interface GivenType {
  /** Exact; null for an argument by position. */
  readonly name: string | null
  /** Null for NULL and where it is not known. */
  readonly type: LogicalType | null
}

/** The routine of a call. */
export interface ChosenOverload<Kind extends Routine> {
  readonly routine: Kind
  /** For each parameter the place of its argument in the call; null for its default. */
  readonly places: readonly (number | null)[]
}

/**
 * The one of several routines of a name that a call means: the one whose types are nearest to those of the arguments.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/udf-stored-procedure-naming-conventions#calling-overloaded-procedures-and-functions
 *
 * @throws SQL.SYNTAX with 001044 when none takes the arguments, SQL.UNSUPPORTED when several take them equally well.
 */
export function chooseOverload<Kind extends Routine>(
  candidates: readonly Kind[],
  name: string,
  given: readonly GivenType[],
  where: Location,
): ChosenOverload<Kind> {
  const fitting = candidates
    .flatMap((routine) => {
      const places = placesOf(routine, given)
      const cost = places && costOf(routine, places, given)
      return places === undefined || cost === undefined ? [] : [{ routine, places, cost }]
    })
    .sort((left, right) => left.cost - right.cost)
  const [best, next] = fitting
  if (best === undefined)
    throw invalidArgumentTypes(
      name,
      given.map(({ type }) => (type === null ? 'NULL' : spellType(type))),
      where,
    )
  if (next?.cost === best.cost)
    throw unsupportedFeature(`a call of ${name} that fits several functions of the name equally well`, where)
  return best
}

/** Where each parameter finds its argument; undefined where the arguments are not those of the routine. */
function placesOf(
  { parameters }: Routine,
  given: readonly GivenType[],
): readonly (number | null)[] | undefined {
  const firstNamed = given.findIndex(({ name }) => name !== null)
  const positional = firstNamed < 0 ? given.length : firstNamed
  if (positional > parameters.length || given.slice(positional).some(({ name }) => name === null))
    return undefined
  const used = new Set<number>()
  const places = parameters.map((each, index) => {
    const place = index < positional ? index : given.findIndex(({ name }) => name === each.name)
    if (place < 0) return each.default === null ? undefined : null
    used.add(place)
    return place
  })
  const complete = places.every((each) => each !== undefined)
  return complete && used.size === given.length ? places : undefined
}

function costOf(
  { parameters }: Routine,
  places: readonly (number | null)[],
  given: readonly GivenType[],
): number | undefined {
  let sum = 0
  for (const [index, place] of places.entries()) {
    const to = parameters[index]?.type
    if (place === null || to === undefined) continue
    const cost = conversionCost(given[place]?.type ?? null, to)
    if (cost === undefined) return undefined
    sum += cost
  }
  return sum
}
