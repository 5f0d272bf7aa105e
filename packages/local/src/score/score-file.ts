import { readFile } from 'node:fs/promises'
import { isMeshError, type MeshError } from '@mesh/core'
import { unreadableSuite } from '../errors/server-failures.ts'
import { startLocalSnowflake } from '../server/start-local-snowflake.ts'
import { readSltCases } from './read/read-slt-cases.ts'
import { readSqlCases } from './read/read-sql-cases.ts'
import { type ScoredCase, scoreCase } from './score-case.ts'

/** A file of a suite, each of its cases run. */
export interface ScoredFile {
  /** Relative to the folder of the suite. */
  readonly file: string
  readonly cases: readonly ScoredCase[]
  /** Why it could not be run; absent where it was. */
  readonly unreadable?: MeshError
}

/**
 * Runs the cases of a file one after the other, on an account of its own with database `SUITE` and schema `PUBLIC`.
 *
 * @throws LOCAL.UNREADABLE_SUITE.
 */
export async function scoreFile(path: string, file: string): Promise<ScoredFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unreadableSuite(isMeshError(cause) ? cause.message : 'it cannot be opened', { file })
  })
  const cases = path.endsWith('.sql') ? readSqlCases(text) : readSltCases(text, file)
  const server = await startLocalSnowflake()
  const client = await server.connect()
  try {
    await client.query({ kind: 'statement', text: 'CREATE DATABASE SUITE', binds: [] })
    const scored: ScoredCase[] = []
    for (const each of cases) scored.push(await scoreCase(client, each))
    return { file, cases: scored }
  } finally {
    await client.close()
    await server.stop()
  }
}
