import type { SqlClient } from '@mesh/core'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { createSnowflakeClient } from '@mesh/snowflake/sdk'

/** A running platform and a connection to it through the unmodified Snowflake driver. */
export interface Platform {
  readonly server: LocalSnowflake
  readonly client: SqlClient
  /** Another connection, which acts as the given account role and as nothing else. */
  connectAs(role: string): Promise<SqlClient>
  stop(): Promise<void>
}

/** Starts Snowflake in this process, on a free port of the loopback interface, and connects to it over that port. */
export async function startPlatform(): Promise<Platform> {
  const server = await startLocalSnowflake({ port: 0 })
  try {
    const client = await createSnowflakeClient(server.connectionOptions())
    return {
      server,
      client,
      connectAs: (role) => createSnowflakeClient({ ...server.connectionOptions(), role }),
      stop: async () => {
        await client.close()
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}
