import type { SqlValue } from '@mesh/core'
import type { Catalog } from '../catalog/catalog.ts'
import { listObjects } from '../catalog/list-objects.ts'
import type { PendingStamp, SavedLog } from '../storage/commit-log.ts'
import { encodeGrants } from './encode-grants.ts'
import { encodeObject } from './encode-object.ts'

/** Runs a statement of DuckDB's in the transaction that is open. */
export type Write = (text: string, binds: readonly SqlValue[]) => Promise<unknown>

/** Writes what has to outlive the process, each in the DuckDB transaction of the rows that it belongs to. */
export interface AccountWriter {
  /** Writes what a statement changed of the accounts; the answer is called when the transaction is committed. */
  saveAccounts(catalogs: Iterable<Catalog>, write: Write): Promise<() => void>
  /** Writes down what is written and not committed, so that it can be taken back. */
  savePending(pending: readonly PendingStamp[], write: Write): Promise<void>
  /** Writes down that stamps are committed. */
  saveCommit(moment: number, at: number, pending: readonly PendingStamp[], write: Write): Promise<void>
  /** Forgets the commits of which nobody can ask any more. */
  saveForgotten(log: Omit<SavedLog, 'commits'>, write: Write): Promise<void>
  /** Forgets stamps that were taken back. */
  dropPending(pending: readonly PendingStamp[], write: Write): Promise<void>
}

/** A writer that knows what is on disk already. */
export function createAccountWriter(
  savedObjects: ReadonlyMap<number, string>,
  savedGrants: readonly string[],
): AccountWriter {
  let objects: ReadonlyMap<number, string> = savedObjects
  let grants: ReadonlySet<string> = new Set(savedGrants)
  return {
    saveAccounts: async (catalogs, write) => {
      const now = new Map<number, string>()
      const nowGrants = new Set<string>()
      for (const { account, book } of catalogs) {
        for (const each of listObjects(account)) now.set(each.id, encodeObject(each))
        for (const each of encodeGrants(book, account.id, ({ id }) => now.has(id))) nowGrants.add(each)
      }
      const changed = [...now].filter(([id, body]) => objects.get(id) !== body)
      const gone = [...objects.keys()].filter((id) => !now.has(id))
      const stale = [...changed.flatMap(([id]) => (objects.has(id) ? [id] : [])), ...gone]
      if (stale.length > 0) await write(`DELETE FROM mesh_objects WHERE id IN (${stale.join(', ')})`, [])
      await insert(
        write,
        'mesh_objects',
        changed.map(([id, body]) => [String(id), body]),
      )
      const revoked = [...grants].filter((each) => !nowGrants.has(each))
      if (revoked.length > 0)
        await write(
          `DELETE FROM mesh_grants WHERE body IN (SELECT unnest(from_json(CAST($1 AS JSON), '["VARCHAR"]')))`,
          [JSON.stringify(revoked)],
        )
      await insert(
        write,
        'mesh_grants',
        [...nowGrants].filter((each) => !grants.has(each)).map((each) => [each]),
      )
      return () => {
        objects = now
        grants = nowGrants
      }
    },
    savePending: async (pending, write) =>
      insert(
        write,
        'mesh_pending',
        pending.map(({ stamp, table }) => [String(stamp), String(table.id)]),
      ),
    saveCommit: async (moment, at, pending, write) => {
      const stamps = pending.map(({ stamp }) => stamp)
      await write(
        `INSERT INTO mesh_commits VALUES (${moment}, ${Math.trunc(at)}, [${stamps.join(', ')}])`,
        [],
      )
    },
    saveForgotten: async ({ forgotten, highest, forgottenAt }, write) => {
      await write(`DELETE FROM mesh_commits WHERE moment <= ${forgotten}`, [])
      await write("DELETE FROM mesh_facts WHERE name IN ('forgotten', 'highest', 'forgotten_at')", [])
      await write(
        `INSERT INTO mesh_facts VALUES ('forgotten', ${forgotten}), ('highest', ${highest}), ('forgotten_at', ${Math.trunc(forgottenAt)})`,
        [],
      )
    },
    dropPending: async (pending, write) => {
      const stamps = pending.map(({ stamp }) => stamp)
      if (stamps.length > 0) await write(`DELETE FROM mesh_pending WHERE stamp IN (${stamps.join(', ')})`, [])
    },
  }
}

async function insert(write: Write, table: string, rows: readonly (readonly string[])[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = first.map((_, index) => `r[${index + 1}]`).join(', ')
  await write(
    `INSERT INTO ${table} SELECT ${columns} FROM (SELECT unnest(from_json(CAST($1 AS JSON), '[["VARCHAR"]]')) AS r)`,
    [JSON.stringify(rows)],
  )
}
