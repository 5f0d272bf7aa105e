import type { MeshError } from '@mesh/core'
import type { PartValues, ValueContext } from './metric-definition.ts'
import { readPart } from './read-part.ts'

/** The value of a metric that is its part `value`. */
export const countValue = (parts: PartValues, _: unknown, { checkId }: ValueContext): number | MeshError =>
  readPart(parts, 'value', checkId)
