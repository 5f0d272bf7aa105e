import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, InternalError, type Logger } from '@mesh/core'
import { placesOf, startingRole, startingSecondaryRoles, userByLogin } from '../account/starting-session.ts'
import { type LocalUser, noLogin } from '../catalog/catalog.ts'
import type { AccountRole } from '../catalog/object/role.ts'
import type { User } from '../catalog/object/user.ts'
import { createDuckDbSession } from '../duckdb/duckdb-session.ts'
import { openState } from '../durable/open-state.ts'
import { wrongCredentials } from '../errors/login-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { assertProof } from '../login/assert-proof.ts'
import { dueMetrics, measureDue } from '../metric/measure-due.ts'
import { setParameter } from '../session/parameters/set-parameter.ts'
import { userParameters } from '../session/parameters/user-parameters.ts'
import { withParameters } from '../session/parameters/with-parameters.ts'
import type { Session } from '../session/session.ts'
import type { StageRelations } from '../stage/load/read-stages.ts'
import { failureOf } from '../usage/failure-of.ts'
import { createKeptResults } from '../usage/kept-results.ts'
import { dueAlerts, runDueAlerts } from './alert/run-due-alerts.ts'
import { describedOnly } from './described-only.ts'
import { endTemporary } from './end-temporary.ts'
import type { Engine, SessionOptions } from './engine.ts'
import type { EngineState, Execution } from './execution.ts'
import { noMoments } from './no-moments.ts'
import type { Organization } from './organization.ts'
import type { Outcome } from './outcome.ts'
import { parse } from './parse.ts'
import { isPurgeDue, purgePast } from './past/purge-past.ts'
import { loadArrived } from './pipe/load-arrived.ts'
import { readRows } from './read-rows.ts'
import { runStatement } from './run-statement.ts'
import { dueTasks, runDue } from './task/run-due.ts'
import { end } from './transactions.ts'
import { createTurns } from './turns.ts'

/** What an engine is made with. */
export interface EngineOptions {
  readonly users: readonly LocalUser[]
  /** Further accounts. */
  readonly accounts?: readonly LocalAccount[]
  readonly memoryLimit: string
  /** Folder that the account outlives the process in. Absent: everything lives in memory and in a temporary folder. */
  readonly dataDir?: string
  readonly clock: Clock
  readonly logger: Logger
}

/** A further account of a server, and who can log in to it. */
export interface LocalAccount {
  readonly name: string
  readonly users: readonly LocalUser[]
}

/**
 * An account with its engine.
 *
 * @throws LOCAL.DATA_IN_USE, LOCAL.NEWER_ACCOUNT, SQL.CONNECTION when the folder cannot be used.
 */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const temporary = mkdtempSync(join(tmpdir(), 'mesh-local-'))
  try {
    const { organization, close } = await openState(options, temporary)
    return engineOfAll(organization, () => {
      close()
      rmSync(temporary, { recursive: true, force: true })
    })
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}

/** An engine of several accounts: each session is with the one of its account. */
function engineOfAll(organization: Organization, release: () => void): Engine {
  const engines = new Map<EngineState, Engine>()
  const homes = new WeakMap<Session, Engine>()
  const engineOf = (account: string | undefined): Engine => {
    const state = accountNamed(organization, account)
    const known = engines.get(state)
    if (known !== undefined) return known
    const made = engineOver(state)
    engines.set(state, made)
    return made
  }
  const homeOf = (session: Session): Engine => {
    const home = homes.get(session)
    if (home === undefined) throw new InternalError('a session that this engine did not open')
    return home
  }
  // Tasks and metrics of an account run though nobody asks anything of it.
  for (const name of organization.accounts.keys()) engineOf(name)
  return {
    authenticate: (user, proof, account) => engineOf(account).authenticate(user, proof, account),
    openSession: async (user, options) => {
      const home = engineOf(options?.account)
      const session = await home.openSession(user, options)
      homes.set(session, home)
      return session
    },
    execute: async (session, statement) => homeOf(session).execute(session, statement),
    closeSession: async (session) => homeOf(session).closeSession(session),
    close: async () => {
      for (const each of engines.values()) await each.close()
      release()
    },
  }
}

/** The account that a login names, with its organization or without; the first one for a name that is of none. */
function accountNamed({ accounts, name }: Organization, asked = ''): EngineState {
  const folded = asked.toUpperCase()
  const plain =
    /[-.]/.test(folded.charAt(name.length)) && folded.startsWith(name)
      ? folded.slice(name.length + 1)
      : folded
  const found = accounts.get(plain) ?? accounts.values().next().value
  if (found === undefined) throw new InternalError('a server without an account')
  return found
}

function engineOver(state: EngineState): Engine {
  const { catalog, database } = state
  const sessions = new Set<Session>()
  let lastSession = 0
  let closed = false
  const closeSession = async (session: Session) => {
    if (!sessions.delete(session)) return
    state.arrivals.settle(session.id)
    for (const each of state.sessions.all()) if (each.session === session) each.closedAt = catalog.now()
    await session.turns.take(async () => {
      await end(plain(session), 'ROLLBACK')
      endTemporary(catalog, session)
      session.duck.close()
    })
  }
  const newSession = async (user: User, role: AccountRole, options: SessionOptions): Promise<Session> => {
    lastSession += 1
    const places = catalog.account
    const database_ = places.databases.get(fold(options.database) ?? '')
    const schema = database_?.schemas.get(fold(options.schema) ?? 'PUBLIC')
    return {
      id: lastSession,
      user,
      client: { name: '', isPython: false, copiesFiles: true },
      role,
      duck: createDuckDbSession(await database.connect(), state.javascript.ready),
      turns: createTurns(),
      secondaryRoles: 'NONE',
      database: database_?.name ?? null,
      schema: schema?.name ?? null,
      warehouse: places.warehouses.get(fold(options.warehouse) ?? 'COMPUTE_WH')?.name ?? null,
      temporary: new Map(),
      parameters: new Map(),
      variables: new Map(),
      callDepth: 0,
      ownerRights: false,
      transactionDepth: 0,
      transaction: null,
      lastTransaction: null,
      beganAt: 0,
      streamReads: new Map(),
      isWriting: false,
      lastQueryId: null,
      results: createKeptResults(),
    }
  }
  const plain = (session: Session): Execution => plainExecution(state, session, apart)
  const run = (session: Session, { signal, ...statement }: RunStatement): Promise<Outcome> =>
    runStatement(plain(session), { ...statement, statement: parse(statement.text) }, signal)
  const apart: Execution['apart'] = async (task, work) => {
    const { owner, schema } = task
    if (owner?.kind !== 'ROLE') throw unsupportedFeature('a task of a database role')
    const session = await newSession(systemUser, owner, {})
    session.database = schema.database.name
    session.schema = schema.name
    session.warehouse = task.warehouse
    try {
      return await work(async (text, queryId, { statement = parse(text), piped, signal } = {}) => {
        const base = { ...plain(session), ...(piped !== undefined && { piped }) }
        const outcome = await runStatement(base, { statement, text, binds: [], queryId }, signal)
        if (outcome.kind !== 'rows') return []
        return readRows(queryId === null ? outcome : session.results.keep(queryId, outcome))
      }, plain(session))
    } finally {
      await end(plain(session), 'ROLLBACK')
      endTemporary(catalog, session)
      session.duck.close()
    }
  }
  const dueTurns = createTurns()
  const isDue = () =>
    state.arrivals.any() ||
    dueTasks({ state }).length > 0 ||
    dueMetrics({ state }).length > 0 ||
    dueAlerts({ state }).length > 0 ||
    isPurgeDue(state)
  const whileDue = (): Promise<void> => (isDue() ? dueTurns.take(runDueNow) : Promise.resolve())
  const runDueNow = async () => {
    if (closed || !isDue()) return
    const session = await newSession(systemUser, systemRole, {})
    try {
      await purgePast(plain(session))
      await loadArrived(plain(session))
      await runDue(plain(session))
      await runDueAlerts(plain(session))
      await measureDue(plain(session))
    } finally {
      session.duck.close()
    }
  }
  const timer = setInterval(() => void whileDue().catch(() => undefined), dueEveryMs)
  timer.unref()
  return {
    authenticate: (name, proof) => {
      const user = userByLogin(catalog, name)
      try {
        if (user === undefined) throw wrongCredentials()
        return assertProof(user, proof, catalog.now())
      } catch (error) {
        state.logins.add({ at: catalog.now(), user: name.toUpperCase(), failure: failureOf(error) })
        throw error
      }
    },
    openSession: async (name, options = {}) => {
      const user = userByLogin(catalog, name)
      const role = user && startingRole(catalog, user, fold(options.role))
      if (user === undefined || role === undefined) throw wrongCredentials()
      const session = await newSession(user, role, { ...placesOf(user), ...options })
      session.secondaryRoles = options.restricted ? 'NONE' : startingSecondaryRoles(user)
      for (const [parameter, value] of userParameters(user)) await setParameter(session, parameter, value)
      sessions.add(session)
      const createdAt = catalog.now()
      const loginId = state.logins.add({ at: createdAt, user: user.name, failure: null })
      state.sessions.add({ session, createdAt, loginId, closedAt: null })
      return session
    },
    execute: async (session, statement) => {
      const { text, binds, signal, queryId = randomUUID(), describeOnly = false, parameters } = statement
      if (!sessions.has(session))
        throw new InternalError('a statement of a session that this engine did not open')
      state.arrivals.settle(session.id)
      // A transaction may hold what a task waits for.
      if (session.transaction === null) await whileDue()
      const execute = async () => {
        if (describeOnly)
          return describedOnly(text, (shown) => run(session, { text, binds: shown, signal, queryId }))
        const outcome = await state.running.while({ session, queryId, signal }, (cancelled) =>
          run(session, { text, binds, signal: cancelled, queryId }),
        )
        return outcome.kind === 'rows' ? session.results.keep(queryId, outcome) : outcome
      }
      return session.turns.take(() =>
        parameters === undefined ? execute() : withParameters(session, parameters, execute),
      )
    },
    closeSession,
    close: async () => {
      if (closed) return
      closed = true
      clearInterval(timer)
      await dueTurns.take(async () => undefined)
      await Promise.all([...sessions].map(closeSession))
    },
  }
}

const noStages: StageRelations = new Map()

/** What the engine does by itself in a session. */
const plainExecution = (state: EngineState, session: Session, apart: Execution['apart']): Execution => ({
  apart,
  state,
  session,
  text: '',
  binds: [],
  signal: undefined,
  moments: noMoments,
  scanned: new Map(),
  stages: noStages,
  advances: false,
  inside: () => {
    throw new InternalError('a statement inside of none')
  },
})

/** How often it is looked whether a task is due while nobody asks anything. */
const dueEveryMs = 1000

/** A statement on its way. */
type RunStatement = Pick<Execution, 'text' | 'binds' | 'signal'> & { readonly queryId: string }

const nobody = { id: 0, comment: '', createdOn: 0, owner: null, tags: new Map<number, string>() }
/** Who runs tasks. */
const systemUser: User = {
  ...nobody,
  kind: 'USER',
  name: 'SYSTEM',
  credentials: null,
  login: noLogin,
  settings: new Map(),
  defaultRole: 'PUBLIC',
}
const systemRole: AccountRole = { ...nobody, kind: 'ROLE', name: 'SYSTEM' }

/** Names of connection options fold as identifiers do, unless they are in quotes. */
function fold(name: string | undefined): string | undefined {
  if (name === undefined || name === '') return undefined
  return name.startsWith('"') && name.endsWith('"')
    ? name.slice(1, -1).replaceAll('""', '"')
    : name.toUpperCase()
}
