import { randomUUID } from 'node:crypto'

/** A folder that a client may send files to, or fetch files from. */
export interface TransferGrant {
  readonly root: string
  readonly canWrite: boolean
}

/** What the newest PUT and GET statements of each session allow, behind names that cannot be guessed. */
export interface TransferGrants {
  add(session: number, grant: TransferGrant): string
  find(id: string): TransferGrant | undefined
  dropSession(session: number): void
}

/** Statements of a session whose transfers can go on. */
const kept = 64

/** Nothing allowed yet. */
export function createTransferGrants(): TransferGrants {
  const grants = new Map<string, TransferGrant>()
  const sessions = new Map<number, string[]>()
  return {
    add: (session, grant) => {
      const id = randomUUID()
      grants.set(id, grant)
      const ids = sessions.get(session) ?? []
      sessions.set(session, ids)
      if (ids.push(id) > kept) grants.delete(ids.shift() ?? '')
      return id
    },
    find: (id) => grants.get(id),
    dropSession: (session) => {
      for (const id of sessions.get(session) ?? []) grants.delete(id)
      sessions.delete(session)
    },
  }
}
