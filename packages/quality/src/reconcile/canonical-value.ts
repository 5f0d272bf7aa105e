import { assertNever, canonicalJson } from '@mesh/core'
import type { ValueFamily } from './value-family.ts'

/** The text of a value that an engine has given, equal for equal values of a family whatever the engine; `_` for NULL. */
export function canonicalValue(value: unknown, family: ValueFamily): string {
  if (value === null || value === undefined) return '_'
  switch (family) {
    case 'exact':
    case 'float':
      return numberText(String(value))
    case 'text':
      return `"${value}`
    case 'boolean':
      return value === true ? 't' : 'f'
    case 'day':
    case 'instant':
      return instantText(String(value))
    case 'clock':
      return clockText(String(value))
    case 'bytes':
      return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)
    case 'json':
      return canonicalJson(value)
    default:
      return assertNever(family, 'family')
  }
}

const numberText = (text: string): string =>
  text.includes('.') && !/[eE]/.test(text) ? text.replace(/\.?0+$/, '') : text

/** Microseconds since 1970, as engines count them: down. */
function instantText(text: string): string {
  const [, day = '', time = '00:00:00', fraction = '', zone = 'Z'] =
    /^([+-]?\d+-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d+))?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/.exec(
      text,
    ) ?? []
  const offset = /^[+-]\d{2}$/.test(zone) ? `${zone}:00` : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const whole = Date.parse(`${day}T${time}${offset}`)
  if (Number.isNaN(whole)) return text
  return String(BigInt(whole) * 1000n + BigInt(fraction.slice(0, 6).padEnd(6, '0')))
}

const clockText = (text: string): string => {
  const [time = '', fraction = ''] = text.split('.')
  return `${time}.${fraction.slice(0, 6).padEnd(6, '0')}`
}
