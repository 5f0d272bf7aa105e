import type { Session } from '../session/session.ts'

/**
 * Statements between the moment at which it is decided which rows they see and the moment at which DuckDB starts to read for
 * them. What a transaction writes must not slip in between.
 */
export interface Starts {
  /** Does the work of deciding and starting. */
  while<Value>(session: Session, work: () => Promise<Value>): Promise<Value>
  /** Resolves when all that other sessions are starting now has started. */
  settled(session: Session): Promise<void>
}

/** Nothing is starting. */
export function createStarts(): Starts {
  const starting = new Map<Promise<unknown>, Session>()
  return {
    while: (session, work) => {
      const started = work()
      const settled = started.catch(() => undefined)
      starting.set(settled, session)
      void settled.then(() => starting.delete(settled))
      return started
    },
    settled: async (session) => {
      const others = [...starting].filter(([, other]) => other !== session)
      await Promise.all(others.map(([each]) => each))
    },
  }
}
