import type { DuckDbSession } from '../duckdb/duckdb-session.ts'
import { quoted } from '../translate/emitted.ts'

/**
 * Makes all counters anew where they stand. A sequence that DuckDB read from its file tells the number that comes next as the one
 * that it gave last.
 */
export async function settleCounters(duck: DuckDbSession): Promise<void> {
  const run = (text: string) => duck.run(text, [], undefined, (result) => result.getRows())
  const read = await run(
    'SELECT sequence_name, last_value, increment_by, min_value, max_value FROM duckdb_sequences() WHERE last_value IS NOT NULL',
  )
  for (const [name, next, increment, least, most] of read)
    await run(
      `CREATE OR REPLACE SEQUENCE ${quoted(String(name))} START ${next} INCREMENT ${increment} MINVALUE ${least} MAXVALUE ${most}`,
    )
}
