/** Lets work on one thing happen one after the other, in the order it came. */
export interface Turns {
  /** Waits for its turn, works, and lets the next one in, whatever happens. */
  take<Value>(work: () => Promise<Value>): Promise<Value>
}

/** {@link Turns} that nobody has taken yet. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return {
    take: (work) => {
      const working = last.then(work)
      last = working.catch(() => undefined)
      return working
    },
  }
}
