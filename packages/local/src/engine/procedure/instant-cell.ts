import type { LogicalType } from '@mesh/core'
import { invalidStatement } from '../../errors/statement-failures.ts'

const nanosPerMs = 1_000_000

/** A date or timestamp for JavaScript: milliseconds since 1970, nanoseconds of its second, minutes from UTC, digits of its fraction. */
export function instantCell(text: string, type: LogicalType): readonly number[] {
  const [, moment = '', fraction = '', zone = 'Z'] =
    /^(.+?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/.exec(type.kind === 'date' ? `${text}T00:00:00` : text) ?? []
  const nanos = Number(fraction.padEnd(9, '0').slice(0, 9))
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? []
  const minutesFromUtc = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return [
    Date.parse(`${moment}${zone}`) + Math.floor(nanos / nanosPerMs),
    nanos,
    minutesFromUtc,
    type.kind === 'timestamp' ? (type.precision ?? 9) : 9,
  ]
}

/** A moment that JavaScript binds, as text: milliseconds since 1970 and nanoseconds of its second. */
export function instantText(value: unknown): string {
  const [ms, nanos] = Array.isArray(value) ? value.map(Number) : []
  if (ms === undefined || nanos === undefined || !Number.isSafeInteger(ms) || !Number.isSafeInteger(nanos))
    throw invalidStatement('A bind of a procedure is no moment.')
  const second = new Date(ms).toISOString().slice(0, 19)
  const micros = Math.floor(nanos / 1000)
  return `${second}${micros === 0 ? '' : `.${String(micros).padStart(6, '0')}`}Z`
}
