import { isMeshError, type ResultColumn, type SqlRow } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { readNumber } from '../metric/read-number.ts'
import { columnKind } from './column-kind.ts'
import type { ProfileReader } from './profile-reader.ts'

/** What one scan tells of a column. */
export interface ScannedColumn {
  readonly column: ResultColumn
  readonly nonNull: number
  /** Roughly how many different values there are. */
  readonly roughlyDistinct?: number
  readonly minimum?: unknown
  readonly maximum?: unknown
  readonly mean?: number
  readonly standardDeviation?: number
  readonly length?: { readonly minimum: number; readonly maximum: number; readonly mean: number }
  readonly blank?: number
}

/** Reads all that a single pass over the rows gives: in as many statements as the engine's SELECT lists need, mostly one. */
export async function scanColumns(
  reader: ProfileReader,
  columns: readonly ResultColumn[],
  rows: SqlFragment,
): Promise<{ readonly rows: number; readonly columns: readonly ScannedColumn[] }> {
  const most = Math.max(1, Math.floor((reader.dialect.maxSelectItems - 1) / 8))
  const scanned: ScannedColumn[] = []
  let count = 0
  for (let start = 0; start === 0 || start < columns.length; start += most) {
    const chunk = columns.slice(start, start + most)
    const row = await scanChunk(reader, chunk, rows)
    count = readNumber(row.ALL_ROWS) ?? 0
    scanned.push(...chunk.map((column, index) => readColumn(column, (what) => row[`${what}_${index}`])))
  }
  return { rows: count, columns: scanned }
}

async function scanChunk(
  reader: ProfileReader,
  columns: readonly ResultColumn[],
  rows: SqlFragment,
): Promise<SqlRow> {
  const ask = async (leaveOut: readonly string[]): Promise<SqlRow> => {
    const named = columns.flatMap((column, index) =>
      Object.entries(aggregatesOf(column))
        .filter(([what]) => !leaveOut.includes(what))
        .map(([what, fragment]) => sql`${fragment} AS ${sql.identifier(`${what}_${index}`)}`),
    )
    const answer = await reader.ask(
      sql`SELECT ${sql.join([sql`COUNT(*) AS ALL_ROWS`, ...named])} FROM ${rows}`,
    )
    return answer.rows[0] ?? {}
  }
  try {
    return await ask([])
  } catch (error) {
    if (!isMeshError(error) || error.retryable || error.code === 'SQL.CANCELLED') throw error
    // Of infinite or huge floats engines know no mean and no spread, and refuse the whole statement.
    return ask(['MEAN', 'STD'])
  }
}

function aggregatesOf({ name, type }: ResultColumn): Readonly<Record<string, SqlFragment>> {
  const value = sql.identifier(name)
  const kind = columnKind(type)
  // What an engine shows as text need not be text to it: identifiers, enumerations.
  const text = sql.call('toText', value)
  const length = sql.call('textLength', text)
  const float = sql`CAST(${value} AS ${sql.type({ kind: 'number' })})`
  return {
    COUNT: sql`COUNT(${value})`,
    ...(kind !== 'nested' && {
      MIN: sql`MIN(${value})`,
      MAX: sql`MAX(${value})`,
      DISTINCT: sql`APPROX_COUNT_DISTINCT(${value})`,
    }),
    ...(kind === 'number' && { MEAN: sql`AVG(${float})`, STD: sql`STDDEV_SAMP(${float})` }),
    ...(kind === 'text' && {
      SHORT: sql`MIN(${length})`,
      LONG: sql`MAX(${length})`,
      LENGTH: sql`AVG(${length})`,
      // A blank text comes before `!`: of the others none is trimmed.
      BLANK: sql.call('countIf', sql`${text} < '!' AND TRIM(${text}) = ''`),
    }),
  }
}

function readColumn(column: ResultColumn, read: (what: string) => unknown): ScannedColumn {
  const number = (what: string): number | undefined => readNumber(read(what))
  const [distinct, mean, deviation] = [number('DISTINCT'), number('MEAN'), number('STD')]
  const [short, long, length, blank] = [number('SHORT'), number('LONG'), number('LENGTH'), number('BLANK')]
  return {
    column,
    nonNull: number('COUNT') ?? 0,
    minimum: read('MIN'),
    maximum: read('MAX'),
    ...(distinct !== undefined && { roughlyDistinct: distinct }),
    ...(mean !== undefined && { mean }),
    ...(deviation !== undefined && { standardDeviation: deviation }),
    ...(short !== undefined &&
      long !== undefined &&
      length !== undefined && { length: { minimum: short, maximum: long, mean: length } }),
    ...(blank !== undefined && { blank }),
  }
}
