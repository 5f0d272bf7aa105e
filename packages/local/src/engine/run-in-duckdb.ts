import { isMeshError, type LogicalType, type SqlValue } from '@mesh/core'
import { logicalTypeOf } from '../duckdb/duckdb-type.ts'
import { openStream } from '../duckdb/open-stream.ts'
import { duckDbFailure, nullResult } from '../errors/duckdb-failures.ts'
import type { EmittedQuery } from '../translate/emitted.ts'
import type { Execution } from './execution.ts'
import type { RowsOutcome } from './outcome.ts'

/**
 * Runs a translated statement that gives no rows; the number is how many rows it changed.
 *
 * @throws SQL.* with Snowflake's codes.
 */
export async function runInDuckDb(
  { session, signal }: Execution,
  text: string,
  binds: readonly SqlValue[] = [],
): Promise<number> {
  try {
    return await session.duck.run(text, binds, signal, async (result) => {
      while (((await result.fetchChunk())?.rowCount ?? 0) > 0);
      return result.rowsChanged
    })
  } catch (error) {
    throw asSnowflake(error)
  }
}

/** Runs a translated query; its columns get the names that Snowflake gives them. */
export async function queryInDuckDb(
  { session, signal }: Execution,
  { sql, columns }: EmittedQuery,
  binds: readonly SqlValue[] = [],
): Promise<RowsOutcome> {
  try {
    const stream = await openStream(session.duck, { kind: 'statement', text: sql, binds }, signal)
    const named = stream.columns.map((column, index) => ({
      ...column,
      name: columns[index]?.name ?? column.name,
      type: refine(column.type, columns[index]?.type ?? null),
    }))
    return { kind: 'rows', statement: 'select', columns: named, batches: translated(stream.batches) }
  } catch (error) {
    throw asSnowflake(error)
  }
}

/** The type of each column of a translated query, without running it. */
export async function typesInDuckDb(
  { session, signal }: Execution,
  { sql, columns }: EmittedQuery,
): Promise<readonly LogicalType[]> {
  try {
    return await session.duck.run(`SELECT * FROM (${sql}) LIMIT 0`, [], signal, (result) =>
      result.columnTypes().map((type, index) => refine(logicalTypeOf(type), columns[index]?.type ?? null)),
    )
  } catch (error) {
    throw asSnowflake(error)
  }
}

/** What Snowflake knows of a type and DuckDB does not: which kind of semi-structured value, how long a text, how many digits. */
function refine(found: LogicalType, known: LogicalType | null): LogicalType {
  if (known === null) return found
  if (found.kind === 'variant' && (known.kind === 'array' || known.kind === 'object' || known.kind === 'map'))
    return known
  if (found.kind === 'number' && known.kind === 'number' && found.scale === known.scale) return known
  return found.kind === known.kind && (found.kind === 'string' || found.kind === 'timestamp') ? known : found
}

async function* translated(batches: RowsOutcome['batches']): RowsOutcome['batches'] {
  try {
    yield* batches
  } catch (error) {
    throw asSnowflake(error)
  }
}

/** A failure of DuckDB's with Snowflake's code in place of DuckDB's position, which is that of translated text. */
function asSnowflake(error: unknown): unknown {
  if (!isMeshError(error) || error.meta?.code !== undefined) return error
  if (error.message.startsWith('Constraint Error: NOT NULL constraint')) return nullResult()
  const reason = error.code.slice('SQL.'.length).toLowerCase().replaceAll('_', '-')
  const known = (['cancelled', 'constraint', 'syntax', 'not-found', 'unsupported', 'unknown'] as const).find(
    (each) => each === reason,
  )
  return known === undefined ? error : duckDbFailure(known, error.message)
}
