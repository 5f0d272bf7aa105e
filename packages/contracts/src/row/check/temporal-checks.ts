import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import type { ValueCheck, ValueTest } from './value-check.ts'

/** Checks of a day, a time of day or a point in time, as ISO 8601 text. */
export function temporalChecks(
  kind: 'date' | 'time' | 'timestamp',
  options: LogicalTypeOptions,
): readonly ValueCheck[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = options
  const check = (test: (text: string) => boolean, expected: string): ValueCheck => ({
    test: test as ValueTest,
    code: 'ROW.RANGE',
    expected,
  })
  return [
    { test: (value) => typeof value === 'string', code: 'ROW.WRONG_TYPE', expected: words[kind] },
    { test: forms[kind] as ValueTest, code: 'ROW.WRONG_FORMAT', expected: words[kind] },
    ...(typeof minimum === 'string' ? [check((text) => text >= minimum, `at least ${minimum}`)] : []),
    ...(typeof maximum === 'string' ? [check((text) => text <= maximum, `at most ${maximum}`)] : []),
    ...(typeof exclusiveMinimum === 'string'
      ? [check((text) => text > exclusiveMinimum, `after ${exclusiveMinimum}`)]
      : []),
    ...(typeof exclusiveMaximum === 'string'
      ? [check((text) => text < exclusiveMaximum, `before ${exclusiveMaximum}`)]
      : []),
  ]
}

const words = {
  date: 'a day as text, such as 2024-02-29',
  time: 'a time of day as text, such as 13:14:15',
  timestamp: 'a point in time as text, such as 2024-02-29T13:14:15',
}

const forms = {
  date: (text: string) => text.length === 10 && startsWithDay(text),
  time: (text: string) => afterTime(text, 0) === text.length,
  timestamp: isTimestamp,
}

/** Seconds may be missing only where there is no offset, by RFC 3339. */
function isTimestamp(text: string): boolean {
  if (!startsWithDay(text) || text.charCodeAt(10) !== 84) return false
  const end = afterTime(text, 11)
  if (end === text.length) return true
  if (end < 19) return false
  const unit = text.charCodeAt(end)
  if (unit === 90) return end + 1 === text.length
  return (
    (unit === 43 || unit === 45) &&
    text.length === end + 6 &&
    two(text, end + 1) <= 23 &&
    text.charCodeAt(end + 3) === 58 &&
    two(text, end + 4) <= 59
  )
}

function startsWithDay(text: string): boolean {
  const century = two(text, 0)
  const year = two(text, 2)
  const month = two(text, 5)
  const day = two(text, 8)
  if (century > 99 || year > 99 || month > 12 || month === 0 || day === 0) return false
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  if (day <= 28) return true
  if (month !== 2) return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
  return day === 29 && (year === 0 ? century % 4 === 0 : year % 4 === 0)
}

/** The place behind `hh:mm`, `hh:mm:ss` or `hh:mm:ss.f…` that starts at a place; -1 where there is none. */
function afterTime(text: string, start: number): number {
  if (two(text, start) > 23 || text.charCodeAt(start + 2) !== 58 || two(text, start + 3) > 59) return -1
  if (text.charCodeAt(start + 5) !== 58) return start + 5
  if (two(text, start + 6) > 59) return -1
  if (text.charCodeAt(start + 8) !== 46) return start + 8
  let at = start + 9
  while (isDigit(text.charCodeAt(at))) at += 1
  return at === start + 9 ? -1 : at
}

/** The number of two digits at a place; 100 where there are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57
