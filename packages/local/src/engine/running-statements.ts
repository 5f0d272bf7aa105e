import type { Session } from '../session/session.ts'

/** Statements that have begun and have not answered, so that others can stop them. */
export interface RunningStatements {
  /** Does the work of a statement; `signal` is aborted when the caller's is, and when somebody cancels it. */
  while<Value>(
    statement: {
      readonly session: Session
      readonly queryId: string
      readonly signal: AbortSignal | undefined
    },
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value>
  /** Stops the statements that fit; the number is how many there were. */
  cancel(fits: (statement: { readonly session: Session; readonly queryId: string }) => boolean): number
}

/** Nothing is running. */
export function createRunningStatements(): RunningStatements {
  const running = new Set<{ session: Session; queryId: string; controller: AbortController }>()
  return {
    while: async ({ session, queryId, signal }, work) => {
      const controller = new AbortController()
      const own = { session, queryId, controller }
      running.add(own)
      try {
        return await work(
          signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]),
        )
      } finally {
        running.delete(own)
      }
    },
    cancel: (fits) => {
      const found = [...running].filter(fits)
      for (const { controller } of found) controller.abort()
      return found.length
    },
  }
}
