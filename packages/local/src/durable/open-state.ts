import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { firstAccount } from '../catalog/catalog.ts'
import type { GrantBook } from '../catalog/grant-book.ts'
import type { Account } from '../catalog/object/account.ts'
import { createDuckDbSession, type DuckDbSession } from '../duckdb/duckdb-session.ts'
import { openDuckDb } from '../duckdb/open-duckdb.ts'
import type { EngineOptions } from '../engine/create-engine.ts'
import { createJavascriptHost } from '../engine/javascript/javascript-host.ts'
import { createOrganization, type Organization } from '../engine/organization.ts'
import { createTurns } from '../engine/turns.ts'
import { createCommitLog } from '../storage/commit-log.ts'
import { settleCounters } from '../storage/settle-counters.ts'
import { createStarts } from '../storage/starts.ts'
import type { Stored } from '../storage/stored.ts'
import { createTableLocks } from '../storage/table-locks.ts'
import { undoStatements } from '../storage/undo.ts'
import { createAccountWriter } from './account-writer.ts'
import { claimFolder } from './claim-folder.ts'
import { decodeGrants } from './decode-grants.ts'
import { readAccount, type SavedAccount } from './read-account.ts'

/** The accounts, ready for sessions. */
export interface OpenState {
  readonly organization: Organization
  close(): void
}

/** Opens the accounts of a folder, or new ones. What was never committed is taken back. */
export async function openState(options: EngineOptions, temporary: string): Promise<OpenState> {
  const giveBack = options.dataDir === undefined ? () => {} : claimFolder(options.dataDir)
  try {
    const { organization, close } = await openClaimed(options, temporary)
    return {
      organization,
      close: () => {
        close()
        giveBack()
      },
    }
  } catch (error) {
    giveBack()
    throw error
  }
}

async function openClaimed(options: EngineOptions, temporary: string): Promise<OpenState> {
  const { users, memoryLimit, dataDir, clock, logger } = options
  const stageRoot = join(dataDir ?? temporary, 'stages')
  mkdirSync(stageRoot, { recursive: true })
  const javascript = createJavascriptHost()
  const database = await openDuckDb({
    functions: [
      { name: 'mesh_javascript', compute: javascript.values },
      { name: 'mesh_javascript_rows', compute: javascript.rows },
    ],
    memoryLimit,
    spillFolder: join(temporary, 'spill'),
    ...(dataDir !== undefined && { path: join(dataDir, 'account.duckdb') }),
  })
  try {
    const duck = createDuckDbSession(await database.connect())
    const saved = await readAccount(duck, stageRoot)
    await takeBack(duck, saved)
    await settleCounters(duck)
    duck.close()
    const lastStamp = Math.max(0, ...saved.pending.map(({ stamp }) => stamp))
    const accounts = savedAccounts(saved)
    const organization = createOrganization({
      commits: createCommitLog(clock, saved.log, lastStamp),
      accountWriter: dataDir === undefined ? null : createAccountWriter(saved.bodies, saved.grants),
      controlTurns: createTurns(),
      locks: createTableLocks(clock),
      starts: createStarts(),
      graves: [],
      database,
      javascript,
      stageRoot,
      clock,
      logger,
    })
    const given = [{ name: firstAccount.name, users }, ...(options.accounts ?? [])]
    for (const { name, users } of given)
      organization.add(
        name,
        users,
        accounts.find(({ account }) => account.name === name.toUpperCase()),
      )
    for (const each of accounts)
      if (!organization.accounts.has(each.account.name)) organization.add(each.account.name, [], each)
    return {
      organization,
      close: () => {
        database.close()
        javascript.close()
      },
    }
  } catch (error) {
    database.close()
    throw error
  }
}

function savedAccounts({ objects, grants }: SavedAccount): readonly {
  readonly account: Account
  readonly book: GrantBook
}[] {
  return [...objects.values()]
    .filter((each): each is Account => each.kind === 'ACCOUNT')
    .map((account) => ({ account, book: decodeGrants(grants, account.id, objects) }))
}

async function takeBack(duck: DuckDbSession, { objects, pending }: SavedAccount): Promise<void> {
  if (pending.length === 0) return
  const run = (text: string) => duck.run(text, [], undefined, () => undefined)
  await run('BEGIN')
  for (const [id, stamps] of Map.groupBy(pending, ({ table }) => table)) {
    const table = objects.get(id)
    if (table === undefined) continue
    const numbers = stamps.map(({ stamp }) => stamp)
    for (const statement of undoStatements(table as Stored, numbers)) await run(statement)
  }
  await run('DELETE FROM mesh_pending')
  await run('COMMIT')
}
