import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createCatalog } from '../catalog/catalog.ts'
import type { Account } from '../catalog/securable.ts'
import { createDuckDbSession, type DuckDbSession } from '../duckdb/duckdb-session.ts'
import { openDuckDb } from '../duckdb/open-duckdb.ts'
import type { EngineOptions } from '../engine/create-engine.ts'
import type { EngineState } from '../engine/execution.ts'
import { createJavascriptHost } from '../engine/javascript/javascript-host.ts'
import { createRunningStatements } from '../engine/running-statements.ts'
import { createTurns } from '../engine/turns.ts'
import { createMetricBoard } from '../metric/metric-results.ts'
import { createCommitLog } from '../storage/commit-log.ts'
import { createStarts } from '../storage/starts.ts'
import type { Stored } from '../storage/stored.ts'
import { createTableLocks } from '../storage/table-locks.ts'
import { createTransactionLog } from '../storage/transaction-log.ts'
import { undoStatements } from '../storage/undo.ts'
import { createHistory } from '../usage/history.ts'
import { createLoginLog } from '../usage/login-log.ts'
import { createQueryLog } from '../usage/query-log.ts'
import { createAccountWriter } from './account-writer.ts'
import { claimFolder } from './claim-folder.ts'
import { decodeGrants } from './decode-grants.ts'
import { readAccount, type SavedAccount } from './read-account.ts'

/** An account, ready for sessions. */
export interface OpenState {
  readonly state: EngineState
  close(): void
}

/** Opens the account of a folder, or a new one. What was never committed is taken back. */
export async function openState(options: EngineOptions, temporary: string): Promise<OpenState> {
  const giveBack = options.dataDir === undefined ? () => {} : claimFolder(options.dataDir)
  try {
    const { state, close } = await openClaimed(options, temporary)
    return {
      state,
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
    duck.close()
    const account = [...saved.objects.values()].find((each): each is Account => each.kind === 'ACCOUNT')
    const book = decodeGrants(saved.grants, saved.objects)
    const lastStamp = Math.max(0, ...saved.pending.map(({ stamp }) => stamp))
    const state: EngineState = {
      catalog: createCatalog(users, clock, account && { account, book }),
      commits: createCommitLog(clock, saved.commits, lastStamp),
      accountWriter: dataDir === undefined ? null : createAccountWriter(saved.bodies, saved.grants),
      controlTurns: createTurns(),
      locks: createTableLocks(clock),
      transactions: createTransactionLog(clock),
      starts: createStarts(),
      running: createRunningStatements(),
      queries: createQueryLog(),
      logins: createLoginLog(),
      metrics: createMetricBoard(),
      taskRuns: [],
      graves: [],
      loads: createHistory(),
      refreshes: createHistory(),
      sessions: createHistory(),
      database,
      javascript,
      stageRoot,
      clock,
      logger,
    }
    return {
      state,
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
