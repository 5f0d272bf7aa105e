import type { MeshError } from '@mesh/core'
import type { PartValues } from './metric-definition.ts'
import { readPart } from './read-part.ts'

/** A part that is a number, or null where there is none: NULL. */
export const readOptional = (parts: PartValues, name: string, checkId: string): number | null | MeshError =>
  parts[name] === null ? null : readPart(parts, name, checkId)
