import type { Moment } from '../storage/commit-log.ts'

/** A moment that somebody named. */
export interface PastMoment {
  readonly moment: Moment
  /** Milliseconds; null where it was not named by a time. */
  readonly time: number | null
}

/** The moments that a statement names, each by the place of its AT or BEFORE in the text. */
export type Moments = ReadonlyMap<number, PastMoment>

/** Those of a statement that speaks of the present. */
export const noMoments: Moments = new Map()
