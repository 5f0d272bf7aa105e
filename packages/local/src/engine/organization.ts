import { type Catalog, createCatalog, firstAccount, type LocalUser } from '../catalog/catalog.ts'
import type { GrantBook } from '../catalog/grant-book.ts'
import type { Account } from '../catalog/object/account.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { createMetricBoard } from '../metric/metric-results.ts'
import { createArrivals } from '../stage/arrivals.ts'
import { createTransactionLog } from '../storage/transaction-log.ts'
import { createHistory } from '../usage/history.ts'
import { createLoginLog } from '../usage/login-log.ts'
import { createQueryLog } from '../usage/query-log.ts'
import type { EngineState } from './execution.ts'
import { createRunningStatements } from './running-statements.ts'

/** The accounts of a server. They share the engine and the data that one shares with another, nothing else. */
export interface Organization {
  readonly name: string
  /** By name. */
  readonly accounts: ReadonlyMap<string, EngineState>
  /** An account that was saved, or a new one; the users can log in. @throws SQL.EXISTS for a name that is taken. */
  add(name: string, users: readonly LocalUser[], saved?: SavedCatalog): EngineState
}

/** What is kept of an account. */
export interface SavedCatalog {
  readonly account: Account
  readonly book: GrantBook
}

/** What all accounts of a server share. */
export type SharedState = Pick<
  EngineState,
  | 'commits'
  | 'accountWriter'
  | 'controlTurns'
  | 'locks'
  | 'starts'
  | 'graves'
  | 'database'
  | 'javascript'
  | 'stageRoot'
  | 'clock'
  | 'logger'
>

/** Objects of an account have ids from its own up, so that no two accounts give the same. */
const idsOfAccount = 1_000_000_000_000

/** An organization without accounts. */
export function createOrganization(shared: SharedState): Organization {
  const accounts = new Map<string, EngineState>()
  const organization: Organization = {
    name: 'MESH',
    accounts,
    add: (given, users, saved) => {
      const name = given.toUpperCase()
      if (accounts.has(name)) throw alreadyExists(name)
      const last = Math.max(-1, ...[...accounts.values()].map(({ catalog }) => placeOf(catalog.account.id)))
      const id = firstAccount.id + (last + 1) * idsOfAccount
      const state: EngineState = {
        ...shared,
        organization,
        catalog: createCatalog(users, shared.clock, saved, { name, id }),
        queries: createQueryLog(),
        logins: createLoginLog(),
        metrics: createMetricBoard(),
        arrivals: createArrivals(),
        taskRuns: [],
        alertRuns: [],
        transactions: createTransactionLog(shared.clock),
        running: createRunningStatements(),
        loads: createHistory(),
        refreshes: createHistory(),
        sessions: createHistory(),
      }
      accounts.set(name, state)
      return state
    },
  }
  return organization
}

const placeOf = (id: number): number => Math.floor(id / idsOfAccount)

/** The control planes of all accounts. */
export const catalogsOf = ({ accounts }: Organization): readonly Catalog[] =>
  [...accounts.values()].map(({ catalog }) => catalog)
