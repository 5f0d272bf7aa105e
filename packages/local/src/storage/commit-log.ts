import type { Clock } from '@mesh/core'
import type { Session } from '../session/session.ts'

/** When what was written became visible to others. */
export interface CommitLog {
  /** A new stamp for what one statement writes; it is visible to others when its session commits. */
  stamp(session: Session): number
  /** Makes what the session wrote visible, now. */
  commit(session: Session): void
  /** Forgets the stamps of what the session took back. */
  discard(session: Session): void
  /** The last commit. */
  latest(): Moment
  /** The last commit that was not after a time, in milliseconds. */
  at(time: number): Moment
  /** The stamps that count as written at a moment: those up to `last`, but for the `open` ones. */
  written(moment: Moment): WrittenStamps
}

/** A place in the order of commits: so many have happened. */
export type Moment = number

/** What was visible at a moment. */
export interface WrittenStamps {
  readonly last: number
  /** Stamps below `last` that were committed later, or never yet. */
  readonly open: readonly number[]
}

interface Commit {
  readonly at: number
  readonly stamps: readonly number[]
  /** The highest stamp of this commit and all before it. */
  readonly highest: number
}

/** A log without commits. */
export function createCommitLog(clock: Clock): CommitLog {
  const commits: Commit[] = []
  const pending = new Map<Session, number[]>()
  let given = 0
  return {
    stamp: (session) => {
      given += 1
      const own = pending.get(session)
      if (own === undefined) pending.set(session, [given])
      else own.push(given)
      return given
    },
    commit: (session) => {
      const stamps = pending.get(session)
      if (stamps === undefined) return
      pending.delete(session)
      // A clock that is set back does not put commits in another order.
      const at = Math.max(clock.now(), commits.at(-1)?.at ?? 0)
      commits.push({ at, stamps, highest: Math.max(commits.at(-1)?.highest ?? 0, ...stamps) })
    },
    discard: (session) => void pending.delete(session),
    latest: () => commits.length,
    at: (time) => {
      let [low, high] = [0, commits.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((commits[middle]?.at ?? 0) <= time) low = middle + 1
        else high = middle
      }
      return low
    },
    written: (moment) => {
      const last = commits[moment - 1]?.highest ?? 0
      const later = [...pending.values(), ...commits.slice(moment).map(({ stamps }) => stamps)]
      return { last, open: later.flat().filter((stamp) => stamp < last) }
    },
  }
}
