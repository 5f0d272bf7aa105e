import { randomUUID } from 'node:crypto'

/** Parts of large results, each behind an address that cannot be guessed. */
export interface ChunkStore {
  put(session: number, query: string, body: Buffer): string
  get(id: string): Buffer | undefined
  dropSession(session: number): void
}

/** How many large results a session keeps; drivers read one at a time. */
const resultsPerSession = 4

/** An empty store, in memory. */
export function createChunkStore(): ChunkStore {
  const chunks = new Map<string, Buffer>()
  const sessions = new Map<number, Map<string, string[]>>()
  const drop = (ids: readonly string[]) => {
    for (const id of ids) chunks.delete(id)
  }
  return {
    put: (session, query, body) => {
      const id = randomUUID()
      const queries = sessions.get(session) ?? new Map<string, string[]>()
      sessions.set(session, queries)
      queries.set(query, [...(queries.get(query) ?? []), id])
      chunks.set(id, body)
      const [oldest] = queries
      if (queries.size > resultsPerSession && oldest !== undefined) {
        drop(oldest[1])
        queries.delete(oldest[0])
      }
      return id
    },
    get: (id) => chunks.get(id),
    dropSession: (session) => {
      for (const ids of sessions.get(session)?.values() ?? []) drop(ids)
      sessions.delete(session)
    },
  }
}
