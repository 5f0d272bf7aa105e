import { type Clock, type Logger, type SqlClient, silentLogger, systemClock } from '@mesh/core'
import { firstAccount, type LocalUser } from '../catalog/catalog.ts'
import { createEngine, type LocalAccount } from '../engine/create-engine.ts'
import type { SessionOptions } from '../engine/engine.ts'
import { publicWithoutPassword } from '../errors/server-failures.ts'
import { createLocalClient } from '../session/create-local-client.ts'
import { createApp } from './app.ts'
import { listen } from './listen.ts'

/** How a local Snowflake is started. */
export interface LocalSnowflakeOptions {
  /** @defaultValue 0: any free port */
  readonly port?: number
  /** Address to listen on. @defaultValue '127.0.0.1': only programs on this machine can connect */
  readonly host?: string
  /**
   * Folder that the account outlives the server in: every statement that was answered is there after a crash. One server at a time.
   *
   * @defaultValue the account lives as long as the server
   */
  readonly dataDir?: string
  /** Who can log in. @defaultValue user `MESH` with password `mesh` and role ACCOUNTADMIN */
  readonly users?: readonly LocalUser[]
  /** Further accounts of the organization, to share data with. @defaultValue none */
  readonly accounts?: readonly LocalAccount[]
  /** Memory that the data may use before it spills to disk. @defaultValue '1GB' */
  readonly memoryLimit?: string
  /** Sessions that drivers may have open at a time; one more is refused. @defaultValue 1000 */
  readonly maxSessions?: number
  readonly logger?: Logger
  readonly clock?: Clock
}

/** Who connects, and where the session starts. */
export interface LocalConnectOptions extends SessionOptions {
  /** @defaultValue the first user of the account */
  readonly user?: string
}

/** What `createConnection` of snowflake-sdk takes to reach the server with the user's password. */
export interface LocalConnectionOptions {
  readonly accessUrl: string
  readonly account: string
  readonly username: string
  readonly password: string
}

/** A running server. */
export interface LocalSnowflake {
  readonly url: string
  readonly port: number
  /** A client in this process: the same engine without a socket. @throws SQL.AUTHENTICATION for an unknown user or role. */
  connect(options?: LocalConnectOptions): Promise<SqlClient>
  /** What to pass to `createConnection` of snowflake-sdk, for the first user of the first account or those named. */
  connectionOptions(user?: string, account?: string): LocalConnectionOptions
  /** Ends sessions, connections and the engine, and removes the temporary folder. Calling it again does nothing. */
  stop(): Promise<void>
}

/**
 * Starts a Snowflake-compatible server in this process, on loopback, with an empty account. The official drivers connect to
 * it unmodified.
 *
 * @throws LOCAL.PORT_IN_USE, LOCAL.PUBLIC_WITHOUT_PASSWORD, LOCAL.DATA_IN_USE, LOCAL.NEWER_ACCOUNT.
 * @example
 * const server = await startLocalSnowflake()
 * const client = await server.connect()
 * await client.query({ kind: 'statement', text: 'CREATE DATABASE SALES', binds: [] })
 * await server.stop()
 */
export async function startLocalSnowflake(options: LocalSnowflakeOptions = {}): Promise<LocalSnowflake> {
  const { port, host, users, memoryLimit, maxSessions, logger, clock } = resolveOptions(options)
  const { dataDir, accounts = [] } = options
  const engine = await createEngine({
    users,
    accounts,
    memoryLimit,
    clock,
    logger,
    ...(dataDir !== undefined && { dataDir }),
  })
  const app = createApp(engine, { logger, clock, maxSessions })
  const listening = await listen((request, response) => void app.handle(request, response), port, host).catch(
    async (error: unknown) => {
      await engine.close()
      throw error
    },
  )
  const shown = host.includes(':') ? `[${host}]` : host
  const url = `http://${shown}:${listening.port}`
  const usersOf = (account: string) =>
    accounts.find((each) => each.name.toUpperCase() === account.toUpperCase())?.users ?? users
  return {
    url,
    port: listening.port,
    connect: async ({
      account = firstAccount.name,
      user = usersOf(account)[0]?.name ?? '',
      ...session
    } = {}) => createLocalClient(engine, await engine.openSession(user, { ...session, account })),
    connectionOptions: (user, account = 'local') => {
      const username = user ?? usersOf(account)[0]?.name ?? ''
      const known = usersOf(account).find((each) => each.name.toUpperCase() === username.toUpperCase())
      return { accessUrl: url, account, username, password: known?.password ?? '' }
    },
    stop: async () => {
      await app.closeSessions()
      await listening.close()
      await engine.close()
    },
  }
}

/** Whether it takes something to log in as a user. */
const isGuarded = ({
  password,
  rsaPublicKey,
  rsaPublicKey2,
  accessTokens = [],
  oauthTokens = [],
}: LocalUser) =>
  password === undefined
    ? [rsaPublicKey ?? rsaPublicKey2 ?? [], accessTokens, oauthTokens].some(({ length }) => length > 0)
    : password !== ''

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

function resolveOptions(options: LocalSnowflakeOptions) {
  const host = options.host ?? '127.0.0.1'
  const users = options.users ?? [{ name: 'MESH', password: 'mesh' }]
  const furtherUsers = (options.accounts ?? []).flatMap((each) => each.users)
  if (
    !loopback.has(host) &&
    (options.users === undefined || [...users, ...furtherUsers].some((each) => !isGuarded(each)))
  )
    throw publicWithoutPassword(host)
  return {
    host,
    users,
    port: options.port ?? 0,
    memoryLimit: options.memoryLimit ?? '1GB',
    maxSessions: options.maxSessions ?? 1000,
    logger: options.logger ?? silentLogger,
    clock: options.clock ?? systemClock,
  }
}
