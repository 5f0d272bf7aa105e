import type { LogicalType } from '@mesh/core'

/**
 * The kinds of values that can be compared with each other whatever the engine calls their types: `exact` numbers, numbers of
 * which one side is `float`, `text`, `boolean`, `day`, an `instant` (a timestamp, or of one side a date), a `clock` (time of
 * day), `bytes` and `json`.
 */
export type ValueFamily =
  | 'exact'
  | 'float'
  | 'text'
  | 'boolean'
  | 'day'
  | 'instant'
  | 'clock'
  | 'bytes'
  | 'json'

/** The family in which values of two types can be compared; nothing when they cannot. */
export function commonFamily(left: LogicalType, right: LogicalType): ValueFamily | undefined {
  const [one, other] = [familyOf(left), familyOf(right)]
  if (one === other) return one
  const both = new Set([one, other])
  if (both.has('exact') && both.has('float')) return 'float'
  return both.has('day') && both.has('instant') ? 'instant' : undefined
}

/** Families whose values identify a row: equal values have equal text in every engine. */
export const keyFamilies: ReadonlySet<ValueFamily> = new Set([
  'exact',
  'text',
  'boolean',
  'day',
  'instant',
  'clock',
  'bytes',
])

function familyOf(type: LogicalType): ValueFamily {
  switch (type.kind) {
    case 'integer':
      return 'exact'
    case 'number':
      return type.scale === undefined ? 'float' : 'exact'
    case 'string':
      return 'text'
    case 'boolean':
      return 'boolean'
    case 'date':
      return 'day'
    case 'timestamp':
      return 'instant'
    case 'time':
      return 'clock'
    case 'binary':
      return 'bytes'
    default:
      return 'json'
  }
}
