import { mkdirSync, realpathSync } from 'node:fs'
import { dataInUse } from '../errors/server-failures.ts'

/** Folders that servers of this process use: DuckDB's lock on the file keeps other processes out, not this one. */
const claimed = new Set<string>()

/** Takes a folder for one server, making it if need be; the answer gives it back. @throws LOCAL.DATA_IN_USE */
export function claimFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = realpathSync(folder)
  if (claimed.has(path)) throw dataInUse(folder)
  claimed.add(path)
  return () => void claimed.delete(path)
}
