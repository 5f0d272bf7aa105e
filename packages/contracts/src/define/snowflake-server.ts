import type { SnowflakeServer } from '../odcs/server.ts'

/** A Snowflake server. Its name is `snowflake` unless given. */
export function snowflakeServer(
  facts: Omit<SnowflakeServer, 'type' | 'server'> & { readonly server?: string },
): SnowflakeServer {
  return { server: 'snowflake', type: 'snowflake', ...facts }
}
