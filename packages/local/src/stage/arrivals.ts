/** Which stages files may have come to since anybody looked. */
export interface Arrivals {
  /** A driver is about to put files into a stage; they are there when its session asks for the next thing. */
  expect(session: number, root: string): void
  /** What a session was putting is there. */
  settle(session: number): void
  /** Files came to a stage. */
  add(root: string): void
  /** Whether there is anything to look at. */
  any(): boolean
  /** The folders of the stages, and whether files may still be on their way; those whose files are there are forgotten. */
  take(): ReadonlyMap<string, boolean>
}

/** Nothing has come. */
export function createArrivals(): Arrivals {
  const coming = new Map<number, Set<string>>()
  const here = new Set<string>()
  return {
    expect: (session, root) => {
      const known = coming.get(session)
      if (known === undefined) coming.set(session, new Set([root]))
      else known.add(root)
    },
    settle: (session) => {
      for (const root of coming.get(session) ?? []) here.add(root)
      coming.delete(session)
    },
    add: (root) => {
      here.add(root)
    },
    any: () => here.size > 0 || coming.size > 0,
    take: () => {
      const roots = new Map<string, boolean>()
      for (const each of coming.values()) for (const root of each) roots.set(root, true)
      for (const root of here) roots.set(root, roots.get(root) ?? false)
      here.clear()
      return roots
    },
  }
}
