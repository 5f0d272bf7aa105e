/** The newest things that happened, oldest first. */
export interface History<Entry> {
  add(entry: Entry): void
  all(): readonly Entry[]
  /** Forgets the entries for which something holds. */
  drop(isGone: (entry: Entry) => boolean): void
}

/** Entries that a history holds. */
const remembered = 10_000

/** A history of nothing yet. */
export function createHistory<Entry>(): History<Entry> {
  let entries: Entry[] = []
  return {
    add: (entry) => {
      entries.push(entry)
      if (entries.length > remembered) entries.shift()
    },
    all: () => entries,
    drop: (isGone) => {
      entries = entries.filter((each) => !isGone(each))
    },
  }
}
