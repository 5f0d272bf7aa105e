import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Parts of large results, each behind an address that cannot be guessed. */
export interface ChunkStore {
  /** Keeps a part; the id by which it is found. */
  put(session: number, query: string, body: Buffer): Promise<string>
  get(id: string): Promise<Buffer | undefined>
  dropSession(session: number): void
  /** Forgets everything and removes the files. */
  close(): void
}

/** How many large results a session keeps; drivers read one at a time. */
const resultsPerSession = 4
/** Bytes of all parts that are kept in memory; what is more goes into files of a temporary folder. */
const bytesInMemory = 256 * 1024 * 1024

/**
 * An empty store.
 *
 * @param memory - bytes that it may keep in memory
 */
export function createChunkStore(memory = bytesInMemory): ChunkStore {
  const chunks = new Map<string, Buffer | 'file'>()
  const sessions = new Map<number, Map<string, string[]>>()
  let folder: string | undefined
  let bytes = 0

  const fileOf = (id: string): string => {
    folder ??= mkdtempSync(join(tmpdir(), 'mesh-results-'))
    return join(folder, id)
  }
  const drop = (ids: readonly string[]) => {
    for (const id of ids) {
      const chunk = chunks.get(id)
      chunks.delete(id)
      if (chunk === 'file') void rm(fileOf(id), { force: true })
      else bytes -= chunk?.length ?? 0
    }
  }
  return {
    put: async (session, query, body) => {
      const id = randomUUID()
      const queries = sessions.get(session) ?? new Map<string, string[]>()
      sessions.set(session, queries)
      const ids = queries.get(query) ?? []
      queries.set(query, ids)
      ids.push(id)
      if (bytes + body.length <= memory) {
        chunks.set(id, body)
        bytes += body.length
      } else {
        chunks.set(id, 'file')
        await writeFile(fileOf(id), body, { mode: 0o600 })
      }
      const [oldest] = queries
      if (queries.size > resultsPerSession && oldest !== undefined) {
        drop(oldest[1])
        queries.delete(oldest[0])
      }
      return id
    },
    get: async (id) => {
      const chunk = chunks.get(id)
      return chunk === 'file' ? readFile(fileOf(id)).catch(() => undefined) : chunk
    },
    dropSession: (session) => {
      for (const ids of sessions.get(session)?.values() ?? []) drop(ids)
      sessions.delete(session)
    },
    close: () => {
      chunks.clear()
      sessions.clear()
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
