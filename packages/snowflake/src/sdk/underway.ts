/** Requests that the driver has sent and has not heard of yet. */
export interface Underway {
  /** Notes one; what it gives is called when the answer is there. */
  begin(): () => void
  /** Waits until all are answered, for `patienceMs` at most. */
  settle(patienceMs: number): Promise<void>
}

/** {@link Underway} with none. */
export function createUnderway(): Underway {
  let open = 0
  let heard: (() => void) | undefined
  return {
    begin: () => {
      open += 1
      let ended = false
      return () => {
        if (ended) return
        ended = true
        open -= 1
        if (open === 0) heard?.()
      }
    },
    settle: async (patienceMs) => {
      if (open === 0) return
      await new Promise<void>((resolve) => {
        const impatient = setTimeout(resolve, patienceMs)
        heard = () => {
          clearTimeout(impatient)
          resolve()
        }
      })
    },
  }
}
