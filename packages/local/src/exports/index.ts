export type { LocalUser } from '../catalog/catalog.ts'
export { createDuckDbClient, type DuckDbClient } from '../duckdb/create-duckdb-client.ts'
export type { DuckDbOptions } from '../duckdb/open-duckdb.ts'
export type { SessionOptions } from '../engine/engine.ts'
export {
  type LocalConnectionOptions,
  type LocalConnectOptions,
  type LocalSnowflake,
  type LocalSnowflakeOptions,
  startLocalSnowflake,
} from '../server/start-local-snowflake.ts'
