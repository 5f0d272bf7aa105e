import { invalidParameterValue } from '../../errors/statement-failures.ts'

/** The word of a property that takes only some. @throws SQL.SYNTAX for another. */
export function oneOf<const Value extends string>(
  property: string,
  given: string,
  values: readonly Value[],
): Value {
  const value = values.find((each) => each === given.toUpperCase())
  if (value === undefined) throw invalidParameterValue(property, given)
  return value
}
