import type { MeshError } from '@mesh/core'
import { floatValue } from './float-value.ts'
import type { PartValues } from './metric-definition.ts'
import { readOptional } from './read-optional.ts'

/**
 * A part that is a sum: exact when it comes as a bigint or as decimal text; as a double, which the order of the rows decides, to 12
 * digits.
 */
export function readSum(parts: PartValues, name: string, checkId: string): number | null | MeshError {
  const total = readOptional(parts, name, checkId)
  return typeof total === 'number' && typeof parts[name] === 'number' ? floatValue(total, 12) : total
}
