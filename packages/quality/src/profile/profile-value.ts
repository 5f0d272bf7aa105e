import type { LogicalType } from '@mesh/core'
import type { ProfileValue } from './profile.ts'

/** A value of an engine, or its text, as a profile shows it; nothing for NULL and for what is no single value. */
export function profileValue(value: unknown, type: LogicalType): ProfileValue | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : String(value)
    case 'bigint':
      return String(value)
    case 'boolean':
      return value
    case 'string':
      return fromText(value, type)
    default:
      return undefined
  }
}

function fromText(text: string, type: LogicalType): ProfileValue {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return numberOf(text)
    case 'boolean':
      return /^(?:true|t|1)$/i.test(text)
    case 'timestamp':
      return text
        .replace(/^(\S+) (\d{2}:.*)$/, '$1T$2')
        .replace(/(\.\d*?)0+(?=$|[Z+-])/, '$1')
        .replace(/\.(?=$|[Z+-])/, '')
    default:
      return text
  }
}

/** A number where a double holds it as it is written. */
function numberOf(text: string): ProfileValue {
  const plain = text.includes('.') && !/e/i.test(text) ? text.replace(/\.?0+$/, '') : text
  const number = Number(plain)
  return Number.isFinite(number) && plain.replace(/\D/g, '').length <= 15 ? number : plain
}
