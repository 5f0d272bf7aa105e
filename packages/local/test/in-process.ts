import { isMeshError } from '@mesh/core'
import { type LocalSnowflake, type LocalSnowflakeOptions, startLocalSnowflake } from '@mesh/local'

/** A session in this process, which outlives any time that a clock passes. */
export interface LocalSession {
  run(text: string): Promise<Record<string, unknown>[]>
  fails(text: string): Promise<Readonly<Record<string, unknown>>>
}

/** Runs something with a server and a session without a socket, and ends both. */
export async function withClient(
  use: (session: LocalSession, server: LocalSnowflake) => Promise<void>,
  options: LocalSnowflakeOptions = {},
): Promise<void> {
  const server = await startLocalSnowflake(options)
  try {
    const client = await server.connect()
    const run = async (text: string) =>
      (await client.query({ kind: 'statement', text, binds: [] })).rows as Record<string, unknown>[]
    const fails = (text: string) =>
      run(text).then(
        () => {
          throw new Error(`${text} did not fail`)
        },
        (error: unknown) => {
          if (!isMeshError(error)) throw error
          return { ...error.meta, message: error.message }
        },
      )
    await use({ run, fails }, server)
  } finally {
    await server.stop()
  }
}
