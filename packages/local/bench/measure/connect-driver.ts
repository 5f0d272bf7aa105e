import type { Connection, ConnectionOptions } from 'snowflake-sdk'

// The driver looks at it while it is imported.
process.env.SNOWFLAKE_DISABLE_PLATFORM_DETECTION = 'true'
const { default: snowflake } = await import('snowflake-sdk')
snowflake.configure({ logLevel: 'OFF', additionalLogToConsole: false })

/** A connection of the unmodified driver, with promises. */
export interface DriverConnection {
  run(sqlText: string): Promise<readonly unknown[]>
  close(): Promise<void>
}

/** Connects Snowflake's own driver. */
export async function connectDriver(options: ConnectionOptions): Promise<DriverConnection> {
  const connection: Connection = snowflake.createConnection({ ...options })
  await new Promise<void>((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
  return {
    run: (sqlText) =>
      new Promise((resolve, reject) => {
        connection.execute({
          sqlText,
          complete: (error, _, rows) => (error ? reject(error) : resolve(rows ?? [])),
        })
      }),
    close: () => new Promise((resolve) => connection.destroy(() => resolve())),
  }
}
