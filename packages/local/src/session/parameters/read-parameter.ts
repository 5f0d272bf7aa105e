import {
  invalidParameter,
  invalidParameterValue,
  unsupportedFeature,
} from '../../errors/statement-failures.ts'
import { isZoneName } from '../../translate/zone/is-zone-name.ts'
import { driverParameters } from './driver-parameters.ts'
import type { SessionParameter } from './session-parameter.ts'
import { sessionParameters } from './session-parameters.ts'

/** A parameter of sessions by its name in capitals; those that only drivers know too. */
export const findParameter = (name: string): SessionParameter | undefined =>
  [sessionParameters, driverParameters].find((each) => Object.hasOwn(each, name))?.[name]

/**
 * The value of a parameter as it is kept.
 *
 * @throws SQL.SYNTAX with 001420 for a parameter that there is not, 001008 for a value that it does not take, 000002 for one that
 * the engine does not follow.
 */
export function readParameter(name: string, given: string): string {
  const parameter = findParameter(name)
  if (parameter === undefined) throw invalidParameter(name, 'SESSION')
  const value = typeof parameter.default === 'string' ? given : given.toLowerCase()
  if (!takes(name, parameter, value)) throw invalidParameterValue(name, given)
  if (parameter.fixed === true && value.toLowerCase() !== String(parameter.default).toLowerCase())
    throw unsupportedFeature(`a ${name} other than ${parameter.default}`)
  return value
}

function takes(name: string, { default: usual, values, range }: SessionParameter, value: string): boolean {
  if (name === 'TIMEZONE') return isZoneName(value)
  if (typeof usual === 'boolean') return value === 'true' || value === 'false'
  if (typeof usual === 'number') {
    const [least, most] = range ?? [0, Number.MAX_SAFE_INTEGER]
    return /^-?\d+$/.test(value) && Number(value) >= least && Number(value) <= most
  }
  return values === undefined || values.some((each) => each.toUpperCase() === value.toUpperCase())
}
