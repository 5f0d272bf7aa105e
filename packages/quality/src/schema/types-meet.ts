import type { LogicalType } from '@mesh/core'
import type { ValueType } from '../rows/cell/value-type.ts'

const open: ReadonlySet<string> = new Set(['variant', 'object', 'array', 'map'])

/**
 * Whether the values of a type are what a reader of the expected type reads: whole numbers of any size, decimals of the same scale,
 * any number where FLOAT is expected, text of any length, timestamps that both have a zone or both have none, and semi-structured
 * values beside each other when one of them does not say what is inside.
 */
export function typesMeet(expected: LogicalType, actual: ValueType): boolean {
  if (actual.kind === 'null') return true
  if (expected.kind === 'number')
    return expected.scale === undefined
      ? actual.kind === 'number' || actual.kind === 'integer'
      : actual.kind === 'number'
        ? actual.scale === expected.scale
        : actual.kind === 'integer' && expected.scale === 0
  if (expected.kind === 'integer')
    return actual.kind === 'integer' || (actual.kind === 'number' && actual.scale === 0)
  if (expected.kind === 'timestamp')
    return actual.kind === 'timestamp' && (expected.zone === 'ntz') === (actual.zone === 'ntz')
  if (open.has(expected.kind))
    return expected.kind === actual.kind || actual.kind === 'variant' || isOpen(expected, actual)
  return expected.kind === actual.kind
}

const isOpen = (expected: LogicalType, actual: ValueType): boolean =>
  expected.kind === 'variant' && open.has(actual.kind)
