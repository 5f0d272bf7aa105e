import type { AlertEntry, AlertState } from './alert-state.ts'

/** Remembers as long as the process lives. */
export function createMemoryAlertState(): AlertState {
  let entries: readonly AlertEntry[] = []
  let last: Promise<unknown> = Promise.resolve()
  return {
    update: (change) => {
      const next = last.then(async () => {
        const changed = await change(entries)
        entries = changed.entries
        return changed.result
      })
      last = next.catch(() => {})
      return next
    },
  }
}
