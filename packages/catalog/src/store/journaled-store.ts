import { storeClosed } from '../errors.ts'
import type { CatalogRecords, RecordKind } from './catalog-records.ts'
import type { CatalogStore, StoreTransaction } from './catalog-store.ts'
import type { MemoryState } from './memory-state.ts'
import { recordKey } from './record-key.ts'
import type { StoreCommit, StoreWrite } from './store-commit.ts'

/** Makes a commit durable before anyone sees it. */
export interface CommitLog {
  write(commit: StoreCommit): Promise<void>
  close(): Promise<void>
}

/** A store that reads from memory and lands one commit after the other, each written to the log first. */
export function createJournaledStore(state: MemoryState, log: CommitLog): CatalogStore {
  let last: Promise<unknown> = Promise.resolve()
  let closed: Promise<void> | undefined
  const queue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }
  return {
    get: state.get,
    list: state.list,
    revision: async () => state.events.length,
    events: async (after, limit) => state.events.slice(Math.max(0, after), Math.max(0, after) + limit),
    transaction: async (work) => {
      if (closed !== undefined) throw storeClosed()
      return queue(async () => {
        const { transaction, commit } = beginTransaction(state)
        const result = await work(transaction)
        const landing = commit()
        if (landing.writes.length + landing.events.length === 0) return result
        await log.write(landing)
        state.apply(landing)
        return result
      })
    },
    close: () => {
      closed ??= queue(() => log.close())
      return closed
    },
  }
}

function beginTransaction(state: MemoryState): {
  readonly transaction: StoreTransaction
  readonly commit: () => StoreCommit
} {
  const writes = new Map<string, StoreWrite>()
  const events: StoreCommit['events'][number][] = []
  const address = (kind: RecordKind, key: string) => `${kind} ${key}`
  const transaction: StoreTransaction = {
    get: async <Kind extends RecordKind>(kind: Kind, key: string) => {
      const write = writes.get(address(kind, key))
      return write === undefined ? state.get(kind, key) : (write.record as CatalogRecords[Kind] | undefined)
    },
    list: async <Kind extends RecordKind>(kind: Kind, prefix = '') => {
      const scratch = new Map((await state.list(kind, prefix)).map((record) => [recordKey(record), record]))
      for (const write of writes.values())
        if (write.kind === kind && write.key.startsWith(prefix)) {
          if (write.record === undefined) scratch.delete(write.key)
          else scratch.set(write.key, write.record as CatalogRecords[Kind])
        }
      return [...scratch].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, record]) => record)
    },
    put: async (record) => {
      const { kind } = record
      const key = recordKey(record)
      writes.set(address(kind, key), { kind, key, record })
    },
    remove: async (kind, key) => void writes.set(address(kind, key), { kind, key }),
    append: async (event) => void events.push(event),
  }
  return { transaction, commit: () => ({ writes: [...writes.values()], events }) }
}
