import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted, textLiteral } from '../translate/emitted.ts'

/** How a counter counts. */
export interface Counting {
  /** Whether it ends with its session. */
  readonly temporary?: boolean
  readonly start: bigint
  readonly increment: bigint
}

/** Makes a counter: a sequence of DuckDB's, which gives each number once, whatever is rolled back. */
export async function createCounter(
  execution: Execution,
  name: string,
  { start, increment, temporary }: Counting,
): Promise<void> {
  await runInDuckDb(
    execution,
    `CREATE ${temporary === true ? 'TEMP ' : ''}SEQUENCE ${quoted(name)} START ${start} INCREMENT ${increment} MINVALUE ${BigInt.asIntN(64, 1n << 63n)} MAXVALUE ${(1n << 63n) - 1n}`,
  )
}

/** Removes a counter. */
export async function dropCounter(execution: Execution, name: string): Promise<void> {
  await runInDuckDb(execution, `DROP SEQUENCE IF EXISTS ${quoted(name)}`)
}

/** Goes on from the next number in other steps. */
export async function stepCounter(execution: Execution, name: string, increment: bigint): Promise<void> {
  const start = await nextOf(execution, name)
  await dropCounter(execution, name)
  await createCounter(execution, name, { start, increment })
}

/** The number that a counter gives next, without taking it. */
export async function nextOf({ session, signal }: Execution, name: string): Promise<bigint> {
  const [row] = await session.duck.run(
    `SELECT coalesce(CAST(last_value AS HUGEINT) + increment_by, start_value) FROM duckdb_sequences() WHERE sequence_name = ${textLiteral(name)}`,
    [],
    signal,
    (result) => result.getRows(),
  )
  return BigInt(String(row?.[0]))
}

/** The next number of a counter: another one for each row. */
export const takeNext = (name: string): string => `nextval(${textLiteral(name)})`

/** The next numbers of all counters without taking them, as a query for pairs of name and number. */
export const allNext =
  'SELECT sequence_name AS k, coalesce(CAST(last_value AS HUGEINT) + increment_by, start_value) AS v FROM duckdb_sequences()'
