import type { LogicalType } from '@mesh/core'

/** Tells at once of a value that it is one of its column; false says nothing. */
export type QuickTest = (value: unknown) => boolean

/** Quick tests of types that have one; what they accept is read as a value of the type. */
export function isReadable(type: LogicalType): QuickTest | undefined {
  switch (type.kind) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'integer': {
      const limit = 10 ** Math.min(type.precision ?? 38, 15)
      return (value) => Number.isSafeInteger(value) && (value as number) < limit && (value as number) > -limit
    }
    case 'number': {
      const { precision = 38, scale } = type
      return scale === undefined
        ? (value) => typeof value === 'number'
        : (value) => typeof value === 'string' && isDecimal(value, precision - scale, scale)
    }
    case 'date':
      return (value) => typeof value === 'string' && value.length === 10 && startsWithDay(value)
    case 'timestamp':
      return (value) => typeof value === 'string' && isMoment(value)
    default:
      return undefined
  }
}

function isDecimal(text: string, before: number, after: number): boolean {
  const start = text.charCodeAt(0) === 45 ? 1 : 0
  const point = digitsFrom(text, start)
  if (point === start || point - start > Math.max(before, 1)) return false
  // A lone zero before the point is no digit of the number.
  if (before < 1 && text.charCodeAt(start) !== 48) return false
  if (point === text.length) return true
  if (text.charCodeAt(point) !== 46) return false
  const end = digitsFrom(text, point + 1)
  return end === text.length && end > point + 1 && end - point - 1 <= after
}

function digitsFrom(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at += 1
  return at
}

/** `2024-02-28`: a day that every month has. */
function startsWithDay(text: string): boolean {
  const [month, day] = [two(text, 5), two(text, 8)]
  return (
    two(text, 0) < 100 &&
    two(text, 2) < 100 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    month > 0 &&
    month <= 12 &&
    day > 0 &&
    day <= 28
  )
}

/** `2024-02-28T13:14:15`, with digits of a second and `Z` or without. */
function isMoment(text: string): boolean {
  if (!startsWithDay(text) || text.charCodeAt(10) !== 84) return false
  if (two(text, 11) > 23 || two(text, 14) > 59 || two(text, 17) > 59) return false
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return false
  let end = 19
  if (text.charCodeAt(end) === 46) {
    end = digitsFrom(text, 20)
    if (end === 20 || end > 29) return false
  }
  if (text.charCodeAt(end) === 90) end += 1
  return end === text.length
}

/** The number of two digits at a place; 100 where there are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
