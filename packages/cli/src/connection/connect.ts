import type { SqlClient } from '@mesh/core'
import { createSnowflakeClient } from '@mesh/snowflake/sdk'
import { missingSetting } from '../errors.ts'

/** Where `mesh local start` listens unless told otherwise. */
export const defaultLocalPort = 8765

/**
 * Connects to what `--target` names: `local` is the server of `mesh local start` (at `MESH_LOCAL_URL`, default
 * http://127.0.0.1:8765); `snowflake` is the account that the `SNOWFLAKE_*` variables describe.
 *
 * @throws CLI.MISSING_SETTING, SQL.CONNECTION, SQL.AUTHENTICATION
 */
export function connect(
  target: Target,
  env: Readonly<Record<string, string | undefined>>,
): Promise<SqlClient> {
  if (target === 'local')
    return createSnowflakeClient({
      accessUrl: env.MESH_LOCAL_URL ?? `http://127.0.0.1:${defaultLocalPort}`,
      account: 'local',
      username: env.MESH_LOCAL_USER ?? 'mesh',
      password: env.MESH_LOCAL_PASSWORD ?? 'mesh',
    })
  const setting = (name: string): string => {
    const value = env[name]
    if (value === undefined || value === '') throw missingSetting(name)
    return value
  }
  return createSnowflakeClient({
    account: setting('SNOWFLAKE_ACCOUNT'),
    username: setting('SNOWFLAKE_USER'),
    password: setting('SNOWFLAKE_PASSWORD'),
    ...(env.SNOWFLAKE_ROLE !== undefined && { role: env.SNOWFLAKE_ROLE }),
    ...(env.SNOWFLAKE_WAREHOUSE !== undefined && { warehouse: env.SNOWFLAKE_WAREHOUSE }),
  })
}

/** Values of `--target`. */
export const targets = ['local', 'snowflake'] as const

/** One of {@link targets}. */
export type Target = (typeof targets)[number]
