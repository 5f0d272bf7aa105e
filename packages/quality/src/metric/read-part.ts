import type { MeshError } from '@mesh/core'
import { noNumber } from '../errors.ts'
import type { PartValues } from './metric-definition.ts'
import { readNumber } from './read-number.ts'

/** A part that has to be a number. NULL, no row or no number is an error, not 0. */
export function readPart(parts: PartValues, name: string, checkId: string): number | MeshError {
  const value = parts[name]
  return readNumber(value) ?? noNumber(checkId, kindOf(value))
}

function kindOf(value: unknown): string {
  if (value === null) return 'NULL'
  return value === undefined ? 'missing: it gave no row' : `a ${typeof value}, not a finite number`
}
