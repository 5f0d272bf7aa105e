import type { Clock } from '@mesh/core'
import type { Session } from '../session/session.ts'
import type { Stored } from './stored.ts'

/** When what was written became visible to others. */
export interface CommitLog {
  /** A new stamp for what one statement writes into a table; others see it when its session commits. */
  stamp(session: Session, table: Stored): number
  /** What a session has written and not committed, in the order of writing. */
  pending(session: Session): readonly PendingStamp[]
  /** Forgets what a session has written since it had so many stamps pending. */
  forget(session: Session, from: number): void
  /** The time of a commit that is made now, in milliseconds. */
  now(): number
  /** Makes what the session wrote visible. */
  commit(session: Session, at: number): void
  /** The stamps in a table that a session does not see yet: others wrote them and have not committed. */
  unseen(session: Session, table: Stored): readonly number[]
  /** Whether somebody has written into a table and not committed. */
  isOpen(table: { readonly id: number }): boolean
  /** The last commit. */
  latest(): Moment
  /** The last commit that was not after a time, in milliseconds. */
  at(time: number): Moment
  /** The stamps that count as written at a moment. */
  written(moment: Moment): WrittenStamps
}

/** A place in the order of commits: so many have happened. */
export type Moment = number

/** A stamp that is not committed. */
export interface PendingStamp {
  readonly stamp: number
  readonly table: Stored
}

/** What was visible at a moment: stamps up to `last`, but for those in `open`. */
export interface WrittenStamps {
  readonly last: number
  /** Stamps below `last` that were committed later, or never yet. */
  readonly open: readonly number[]
}

/** A commit as the account file keeps it. */
export interface SavedCommit {
  /** Milliseconds. */
  readonly at: number
  readonly stamps: readonly number[]
}

interface Commit extends SavedCommit {
  /** The highest stamp of this commit and all before it. */
  readonly highest: number
}

/** A log that begins with some commits. Stamps up to `lastStamp` are never given again. */
export function createCommitLog(clock: Clock, saved: readonly SavedCommit[] = [], lastStamp = 0): CommitLog {
  const commits: Commit[] = []
  const pending = new Map<Session, PendingStamp[]>()
  let given = lastStamp
  const append = ({ at, stamps }: SavedCommit) => {
    const highest = Math.max(commits.at(-1)?.highest ?? 0, ...stamps)
    given = Math.max(given, highest)
    commits.push({ at, stamps, highest })
  }
  for (const each of saved) append(each)
  return {
    stamp: (session, table) => {
      given += 1
      const own = pending.get(session)
      if (own === undefined) pending.set(session, [{ stamp: given, table }])
      else own.push({ stamp: given, table })
      return given
    },
    pending: (session) => pending.get(session) ?? [],
    forget: (session, from) => {
      if (from === 0) pending.delete(session)
      else pending.get(session)?.splice(from)
    },
    // A clock that is set back does not put commits in another order.
    now: () => Math.max(clock.now(), commits.at(-1)?.at ?? 0),
    commit: (session, at) => {
      const stamps = pending.get(session)?.map(({ stamp }) => stamp)
      if (stamps === undefined) return
      pending.delete(session)
      append({ at: Math.max(at, commits.at(-1)?.at ?? 0), stamps })
    },
    unseen: (session, table) => {
      const found: number[] = []
      for (const [other, stamps] of pending)
        if (other !== session) for (const each of stamps) if (each.table === table) found.push(each.stamp)
      return found
    },
    isOpen: ({ id }) => [...pending.values()].some((stamps) => stamps.some(({ table }) => table.id === id)),
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
      const uncommitted = [...pending.values()].flatMap((stamps) => stamps.map(({ stamp }) => stamp))
      const later = commits.slice(moment).flatMap(({ stamps }) => stamps)
      return { last, open: [...uncommitted, ...later].filter((stamp) => stamp < last) }
    },
  }
}
