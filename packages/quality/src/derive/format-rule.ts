import type { SchemaItem } from '@mesh/contracts'
import type { LogicalType } from '@mesh/core'
import type { NamedFormat } from '../rule/format/named-format.ts'
import type { ValueRule } from '../rule/value-rule.ts'
import { datePatternRule } from './date-pattern-rule.ts'

/** The rule that the option `format` of a property means; nothing for one that says nothing of the values; else why it cannot be read. */
export function formatRule(
  { logicalType, logicalTypeOptions: { format } = {} }: SchemaItem,
  stored: LogicalType | undefined,
): ValueRule | { readonly unknown: string } | undefined {
  if (format === undefined) return undefined
  switch (logicalType) {
    case 'string':
      return textRule(format)
    case 'integer':
      return machineInteger(format)
    case 'date':
    case 'time':
    case 'timestamp':
      // A column of dates has no spelling: only text has.
      return stored?.kind === 'string' ? datePatternRule(format) : undefined
    default:
      return undefined
  }
}

/** Formats by what ODCS, JSON Schema and OpenAPI call them, without hyphens and in lower case. */
const named: Readonly<Record<string, NamedFormat>> = {
  email: 'email',
  idnemail: 'email',
  uuid: 'uuid',
  guid: 'uuid',
  uri: 'uri',
  url: 'uri',
  hostname: 'hostname',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  date: 'date',
  time: 'time',
  datetime: 'dateTime',
  iban: 'iban',
  currency: 'currencyCode',
  currencycode: 'currencyCode',
  iso4217: 'currencyCode',
  country: 'countryCode',
  countrycode: 'countryCode',
  iso3166alpha2: 'countryCode',
  iso3166alpha3: 'countryCode3',
  phone: 'phoneNumber',
  phonenumber: 'phoneNumber',
  e164: 'phoneNumber',
  creditcard: 'cardNumber',
  cardnumber: 'cardNumber',
}

/** Formats that say how to treat a text, not what is in it. */
const silent: ReadonlySet<string> = new Set(['password', 'binary', 'text', 'string'])

const base64 = '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?'

function textRule(format: string): ValueRule | { readonly unknown: string } | undefined {
  const key = format.toLowerCase().replaceAll(/[-_ ]/g, '')
  if (silent.has(key)) return undefined
  if (key === 'byte' || key === 'base64') return { kind: 'pattern', pattern: base64, match: 'fullMatch' }
  const name = Object.hasOwn(named, key) ? named[key] : undefined
  return name === undefined
    ? { unknown: `The format ${JSON.stringify(format)} is none that has a meaning.` }
    : { kind: 'format', format: name }
}

function machineInteger(format: string): ValueRule | { readonly unknown: string } | undefined {
  const [, sign, digits = ''] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? []
  if (sign === undefined) return { unknown: `The format ${JSON.stringify(format)} is none of whole numbers.` }
  const bits = BigInt(digits)
  // No column holds more than 38 digits, so 128 bits limit nothing.
  const isWide = bits === 128n
  if (sign === 'u')
    return { kind: 'range', minimum: limit(0n), ...(!isWide && { maximum: limit(2n ** bits - 1n) }) }
  return isWide
    ? undefined
    : { kind: 'range', minimum: limit(-(2n ** (bits - 1n))), maximum: limit(2n ** (bits - 1n) - 1n) }
}

const limit = (value: bigint) => ({
  value: value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value,
  exclusive: false,
})
