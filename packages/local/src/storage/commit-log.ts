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
  /** The last commit that was not after a time, in milliseconds; one that is forgotten when the time is too long ago. */
  at(time: number): Moment
  /** The stamps that count as written at a moment that is not forgotten. */
  written(moment: Moment): WrittenStamps
  /** Forgets all moments before one, of which nobody can ask any more. */
  forgetUntil(moment: Moment): Omit<SavedLog, 'commits'>
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

/** What is left of a log when it is opened again. */
export interface SavedLog {
  /** How many commits are forgotten. */
  readonly forgotten: number
  /** The highest stamp of those. */
  readonly highest: number
  /** The time of the last of them, in milliseconds. */
  readonly forgottenAt: number
  /** Those after them, oldest first. */
  readonly commits: readonly SavedCommit[]
}

/** A log that begins as it was saved. Stamps up to `lastStamp` are never given again. */
export function createCommitLog(
  clock: Clock,
  saved: SavedLog = { forgotten: 0, highest: 0, forgottenAt: 0, commits: [] },
  lastStamp = 0,
): CommitLog {
  const pending = new Map<Session, PendingStamp[]>()
  let { forgotten, highest: floor, forgottenAt } = saved
  // Of each commit that is not forgotten: its time, and the highest stamp of it and all before. Two numbers a commit, as there are many.
  let times: number[] = []
  let highest: number[] = []
  /** The stamps that were committed after higher ones. */
  let late: { readonly moment: Moment; readonly stamps: readonly number[] }[] = []
  let given = Math.max(lastStamp, floor)
  const append = ({ at, stamps }: SavedCommit) => {
    const before = highest.at(-1) ?? floor
    const after = Math.max(before, ...stamps)
    given = Math.max(given, after)
    times.push(at)
    highest.push(after)
    const passed = stamps.filter((each) => each < before)
    if (passed.length > 0) late.push({ moment: forgotten + times.length, stamps: passed })
  }
  for (const each of saved.commits) append(each)
  const lastTime = () => times.at(-1) ?? forgottenAt
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
    now: () => Math.max(clock.now(), lastTime()),
    commit: (session, at) => {
      const stamps = pending.get(session)?.map(({ stamp }) => stamp)
      if (stamps === undefined) return
      pending.delete(session)
      append({ at: Math.max(at, lastTime()), stamps })
    },
    unseen: (session, table) => {
      const found: number[] = []
      for (const [other, stamps] of pending)
        if (other !== session) for (const each of stamps) if (each.table === table) found.push(each.stamp)
      return found
    },
    isOpen: ({ id }) => [...pending.values()].some((stamps) => stamps.some(({ table }) => table.id === id)),
    latest: () => forgotten + times.length,
    at: (time) => {
      if (time < forgottenAt) return forgotten - 1
      let [low, high] = [0, times.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((times[middle] ?? 0) <= time) low = middle + 1
        else high = middle
      }
      return forgotten + low
    },
    written: (moment) => {
      const last = highest[moment - forgotten - 1] ?? floor
      const uncommitted = [...pending.values()].flatMap((stamps) => stamps.map(({ stamp }) => stamp))
      const later = late.flatMap((each) => (each.moment > moment ? each.stamps : []))
      return { last, open: [...uncommitted, ...later].filter((stamp) => stamp < last) }
    },
    forgetUntil: (moment) => {
      const count = Math.min(moment - forgotten, times.length)
      if (count > 0) {
        floor = highest[count - 1] ?? floor
        forgottenAt = times[count - 1] ?? forgottenAt
        times = times.slice(count)
        highest = highest.slice(count)
        forgotten += count
        late = late.filter((each) => each.moment > forgotten)
      }
      return { forgotten, highest: floor, forgottenAt }
    },
  }
}
