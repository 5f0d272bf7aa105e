import { type LocalSnowflake, type LocalSnowflakeOptions, startLocalSnowflake } from '@mesh/local'
import type { Binds, Connection, SnowflakeError } from 'snowflake-sdk'

// The driver looks at it while it is imported.
process.env.SNOWFLAKE_DISABLE_PLATFORM_DETECTION = 'true'
const { default: snowflake } = await import('snowflake-sdk')
snowflake.configure({ logLevel: 'OFF', additionalLogToConsole: false })

/** A connection of the unmodified driver, with promises. */
export interface DriverSession {
  readonly connection: Connection
  run(sqlText: string, binds?: Binds): Promise<Record<string, unknown>[]>
  fails(sqlText: string, binds?: Binds): Promise<Pick<SnowflakeError, 'code' | 'sqlState' | 'message'>>
  close(): Promise<void>
}

/** Opens a connection to a local server. */
export async function openDriver(
  server: LocalSnowflake,
  options: Record<string, unknown> = {},
): Promise<DriverSession> {
  const connection = snowflake.createConnection({ ...server.connectionOptions(), ...options } as never)
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
  const run = (sqlText: string, binds?: Binds) =>
    new Promise<Record<string, unknown>[]>((resolve, reject) => {
      connection.execute({
        sqlText,
        ...(binds !== undefined && { binds }),
        complete: (error, _, rows) => (error ? reject(error) : resolve(rows ?? [])),
      })
    })
  return {
    connection,
    run,
    fails: (sqlText, binds) =>
      run(sqlText, binds).then(
        () => {
          throw new Error(`${sqlText} did not fail`)
        },
        ({ code, sqlState, message }: SnowflakeError) => ({ code, sqlState, message }) as never,
      ),
    close: () => new Promise((resolve) => connection.destroy(() => resolve())),
  }
}

/** Runs something with a server and a connection, and ends both. */
export async function withDriver(
  use: (session: DriverSession, server: LocalSnowflake) => Promise<void>,
  options: LocalSnowflakeOptions = {},
): Promise<void> {
  const server = await startLocalSnowflake(options)
  try {
    const session = await openDriver(server)
    await use(session, server)
    await session.close()
  } finally {
    await server.stop()
  }
}
