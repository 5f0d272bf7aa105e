import type { Moment } from '../storage/commit-log.ts'

/** The moments that a statement names, each by the place of its AT or BEFORE in the text. */
export type Moments = ReadonlyMap<number, Moment>

/** Those of a statement that speaks of the present. */
export const noMoments: Moments = new Map()
