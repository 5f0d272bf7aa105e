import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { computedFunctions } from '../computed/computed-functions.ts'
import { dataInUse } from '../errors/server-failures.ts'
import { engineMacros } from '../translate/engine-macros.ts'
import { registerComputed } from './register-computed.ts'
import { registerTextFunction, type TextFunction } from './register-text-function.ts'
import { isLockError, translateDuckDbError } from './translate-duckdb-error.ts'

/** How a DuckDB database is opened. */
export interface DuckDbOptions {
  /**
   * File of the database; it is made when it does not exist.
   * @defaultValue in memory
   */
  readonly path?: string
  /**
   * Memory that DuckDB may use before it spills to disk, in DuckDB's words (`512MB`, `2GB`).
   * @defaultValue '1GB'
   */
  readonly memoryLimit?: string
  /** Folder to spill into. @defaultValue chosen by DuckDB */
  readonly spillFolder?: string
  /** Threads of the engine. @defaultValue 2 */
  readonly threads?: number
  /** Functions that only this database has. */
  readonly functions?: readonly TextFunction[]
}

/** An open database that gives out connections. */
export interface DuckDbDatabase {
  connect(): Promise<DuckDBConnection>
  close(): void
}

/**
 * Opens a database with limits on memory, without the download of extensions; zoned timestamps are read in UTC.
 *
 * @throws LOCAL.DATA_IN_USE when another process or server has the file, SQL.CONNECTION when it is no database.
 */
export async function openDuckDb(options: DuckDbOptions = {}): Promise<DuckDbDatabase> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance: DuckDBInstance = await DuckDBInstance.create(options.path ?? ':memory:', {
    memory_limit: options.memoryLimit ?? '1GB',
    threads: String(options.threads ?? 2),
    autoinstall_known_extensions: 'false',
    ...(options.spillFolder !== undefined && { temp_directory: options.spillFolder }),
  }).catch((error: unknown) => {
    if (options.path !== undefined && isLockError(error)) throw dataInUse(options.path)
    throw translateDuckDbError(error, 'connection')
  })
  const first = await instance.connect()
  await registerComputed(first, computedFunctions)
  for (const each of options.functions ?? []) await registerTextFunction(first, each)
  first.closeSync()
  return {
    connect: async () => {
      const connection = await instance.connect()
      await connection.run(["SET TimeZone = 'UTC'", ...engineMacros].join('; '))
      return connection
    },
    close: () => instance.closeSync(),
  }
}
