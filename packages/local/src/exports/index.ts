export type { LocalUser } from '../catalog/catalog.ts'
export { createDuckDbClient, type DuckDbClient } from '../duckdb/create-duckdb-client.ts'
export type { LoadedRow, LoadOptions } from '../duckdb/load-rows.ts'
export type { DuckDbOptions } from '../duckdb/open-duckdb.ts'
export type { LocalAccount } from '../engine/create-engine.ts'
export type { SessionOptions } from '../engine/engine.ts'
export type { LocalCredentials, LocalToken } from '../login/local-credentials.ts'
export type { CaseOutcome, ScoredCase } from '../score/score-case.ts'
export type { ScoredFile } from '../score/score-file.ts'
export {
  type CaseCounts,
  type LocalScore,
  type ScoredArea,
  type ScoreOptions,
  scoreLocal,
} from '../score/score-local.ts'
export {
  type LocalConnectionOptions,
  type LocalConnectOptions,
  type LocalSnowflake,
  type LocalSnowflakeOptions,
  startLocalSnowflake,
} from '../server/start-local-snowflake.ts'
