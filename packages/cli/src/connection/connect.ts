import type { SqlClient } from '@mesh/core'
import { missingSetting } from '../errors.ts'
import { defaultLocalPort, type Target } from './target.ts'

/**
 * Connects to what `--target` names: `local` is the server of `mesh local start` (at `MESH_LOCAL_URL`, default
 * http://127.0.0.1:8765); `snowflake` is the account that the `SNOWFLAKE_*` variables describe.
 *
 * The driver takes half a second to load, so it is loaded here.
 *
 * @throws CLI.MISSING_SETTING, SQL.CONNECTION, SQL.AUTHENTICATION
 */
export async function connect(
  target: Target,
  env: Readonly<Record<string, string | undefined>>,
): Promise<SqlClient> {
  const { createSnowflakeClient } = await import('@mesh/snowflake/sdk')
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
