import { isMeshError, type MeshError } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { formatDuration } from '../check/format-duration.ts'
import { incomparable } from '../errors.ts'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import type { Cell } from '../rows/cell/cell.ts'
import { typeText } from '../rows/cell/type-text.ts'
import type { ValueType } from '../rows/cell/value-type.ts'
import type { ZonedInstant } from '../rows/cell/zoned-instant.ts'
import type { MetricDefinition, PartValues } from './metric-definition.ts'
import { readInstant } from './read-instant.ts'
import { readOptional } from './read-optional.ts'
import { readPart } from './read-part.ts'

/**
 * Intervals of a time series in which there is no row. Time is cut into intervals of `every` seconds that begin at multiples of it
 * since 1970 (UTC for a timestamp with a zone, as it stands for one without), so 86,400 are days and 3,600 hours. All intervals
 * from the first to the last row are expected, or from `from` on and before `to` where these are given; rows outside do not
 * count. Without rows and without both ends there is no number.
 */
export interface GapsMetric {
  readonly kind: 'gaps'
  /** Of dates or timestamps. */
  readonly column: string
  /** Length of an interval in seconds, a whole number. */
  readonly every: number
  /** ISO 8601; its interval is the first that is expected. */
  readonly from?: string
  /** ISO 8601; the interval that begins there is not expected any more. */
  readonly to?: string
}

/** All that is known of {@link GapsMetric}. */
export const gaps: MetricDefinition<GapsMetric> = {
  dimension: 'completeness',
  noun: ['interval without rows', 'intervals without rows'],
  columns: ({ column }) => [column],
  variant: ({ every }) => String(every),
  flaw: ({ every, from, to }) => {
    if (!Number.isSafeInteger(every) || every < 1)
      return 'The length of its intervals is no whole number of seconds.'
    const odd = [from, to].find((end) => end !== undefined && readInstant(end) === undefined)
    return odd === undefined ? undefined : `${JSON.stringify(odd)} is no ISO 8601 date or timestamp.`
  },
  describe: ({ column, every }) => `${column} has a row every ${formatDuration(every)}`,
  parts: (metric, { rows }) => {
    const scan = scanOf(rows)
    const start = within(startOf(metric), metric)
    return {
      filled: measure(scan, { ...metric, part: 'filled' }, sql`COUNT(DISTINCT ${start})`),
      first: measure(scan, { ...metric, part: 'first' }, sql`MIN(${start})`),
      last: measure(scan, { ...metric, part: 'last' }, sql`MAX(${start})`),
    }
  },
  evaluate: (metric, { rows }) => {
    const { type, cells } = rows.column(metric.column)
    const [read, step] = [microsOf(type), BigInt(metric.every) * 1_000_000n]
    const { first, last } = endsOf(metric)
    const starts = new Set<bigint>()
    for (const cell of cells) {
      const start = cell === null ? undefined : floorTo(read(cell), step)
      if (
        start !== undefined &&
        (first === undefined || start >= first) &&
        (last === undefined || start <= last)
      )
        starts.add(start)
    }
    const sorted = [...starts].sort((left, right) => (left < right ? -1 : 1))
    return { filled: starts.size, first: sorted[0] ?? null, last: sorted.at(-1) ?? null }
  },
  value: missing,
}

function missing(parts: PartValues, metric: GapsMetric, { checkId }: { readonly checkId: string }) {
  const filled = readPart(parts, 'filled', checkId)
  const ends = endsOf(metric)
  const first = ends.first ?? asMicros(readOptional(parts, 'first', checkId))
  const last = ends.last ?? asMicros(readOptional(parts, 'last', checkId))
  if (isMeshError(filled)) return filled
  if (isMeshError(first)) return first
  if (isMeshError(last)) return last
  if (first === null || last === null) return null
  const expected = (last - first) / (BigInt(metric.every) * 1_000_000n) + 1n
  return Math.max(0, Number(expected) - filled)
}

const asMicros = (value: number | null | MeshError): bigint | null | MeshError =>
  typeof value === 'number' ? BigInt(value) : value

/** Where the interval of a row begins, in microseconds since 1970, also before 1970. */
function startOf({ column, every }: GapsMetric): SqlFragment {
  const micros = sql.call('epochMicros', sql.identifier(column))
  const step = sql.literal(BigInt(every) * 1_000_000n)
  return sql`(${micros} - MOD(MOD(${micros}, ${step}) + ${step}, ${step}))`
}

function within(start: SqlFragment, metric: GapsMetric): SqlFragment {
  const { first, last } = endsOf(metric)
  const conditions = [
    ...(first === undefined ? [] : [sql`${start} >= ${sql.literal(first)}`]),
    ...(last === undefined ? [] : [sql`${start} <= ${sql.literal(last)}`]),
  ]
  return conditions.length === 0
    ? start
    : sql`CASE WHEN ${sql.join(conditions, sql` AND `)} THEN ${start} END`
}

/** Where the first and the last expected interval begin. */
function endsOf({ every, from, to }: GapsMetric): { readonly first?: bigint; readonly last?: bigint } {
  const step = BigInt(every) * 1_000_000n
  const at = (end: string): bigint => BigInt(Math.floor((readInstant(end) ?? 0) * 1_000))
  return {
    ...(from !== undefined && { first: floorTo(at(from), step) }),
    ...(to !== undefined && { last: floorTo(at(to) - 1n, step) }),
  }
}

const floorTo = (value: bigint, step: bigint): bigint => value - (((value % step) + step) % step)

function microsOf(type: ValueType): (cell: Cell) => bigint {
  if (type.kind === 'date') return (cell) => BigInt(cell as number) * 86_400_000_000n
  if (type.kind === 'null') return () => 0n
  if (type.kind !== 'timestamp') throw incomparable(typeText(type), 'timestamp')
  const nanos = (cell: Cell): bigint =>
    type.zone === 'tz' ? (cell as ZonedInstant).instant : (cell as bigint)
  return (cell) => floorTo(nanos(cell), 1_000n) / 1_000n
}
