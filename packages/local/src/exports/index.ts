export { createDuckDbClient, type DuckDbClient } from '../duckdb/create-duckdb-client.ts'
export type { DuckDbOptions } from '../duckdb/open-duckdb.ts'
