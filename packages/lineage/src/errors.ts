import { MeshError } from '@mesh/core'

/** A walk was asked to go a number of steps that is no number of steps. */
export const invalidDepth = (depth: number) =>
  new MeshError('LINEAGE.INVALID_DEPTH', {
    message: `${depth} is not a depth`,
    why: 'A depth counts edges.',
    hint: 'Give 0 or more, or leave it out to go all the way.',
  })
