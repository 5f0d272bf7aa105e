/**
 * The tables of DuckDB's that hold what is no row of anybody's table. `mesh_loaded` is there in memory too; the others are what the
 * account is read from when it is opened again.
 */
export const accountTables = [
  // Which files COPY has loaded, by the stamps of the statements that loaded and, with TRUNCATE, forgot them.
  'CREATE TABLE IF NOT EXISTS mesh_loaded (table_id BIGINT, file VARCHAR, stamp BIGINT, until BIGINT)',
  // How far streams have been used, by the stamp of the statement that used them.
  'CREATE TABLE IF NOT EXISTS mesh_offsets (stream_id BIGINT, moment BIGINT)',
  'CREATE TABLE IF NOT EXISTS mesh_facts (name VARCHAR, value BIGINT)',
  'CREATE TABLE IF NOT EXISTS mesh_objects (id BIGINT, body VARCHAR)',
  'CREATE TABLE IF NOT EXISTS mesh_grants (body VARCHAR)',
  'CREATE TABLE IF NOT EXISTS mesh_commits (moment BIGINT, made_at BIGINT, stamps BIGINT[])',
  'CREATE TABLE IF NOT EXISTS mesh_pending (stamp BIGINT, table_id BIGINT)',
] as const

/** Grows when an older engine could not read the tables. */
export const accountFormat = 1
