import { locate, parseStatement, sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import { notEvaluable, notReadOnly, tooManySegments } from '../errors.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { PartValues } from '../metric/metric-definition.ts'
import type { SegmentValue } from '../run/read-step.ts'
import { segmentKey } from '../run/segment-key.ts'
import { rowValue } from './cell/row-value.ts'
import type { CheckedRowSet } from './table/checked-row-sets.ts'
import type { RowSet } from './table/row-set.ts'

/** What was read of a part of a metric. */
export type PartReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'segments'; readonly values: ReadonlyMap<string, SegmentValue> }

/**
 * Reads the parts of the metric of a check, of each segment by itself when it groups.
 *
 * @throws QUALITY.* and SQL.* when rows or expressions do not allow it; QUALITY.TOO_MANY_SEGMENTS
 */
export function readParts(
  check: Check,
  { rows, total }: CheckedRowSet,
  segmentLimit: number,
): readonly (readonly [string, PartReading])[] {
  const { groupBy } = check
  if (groupBy === undefined) {
    const found = Object.entries(evaluate(check, rows))
    return found.map(([name, value]) => [name, { kind: 'value', value: name === 'rows' ? total : value }])
  }
  const segments = segmentsOf(rows, groupBy, segmentLimit)
  // Without rows nothing is measured, and yet what could never be measured is told.
  if (segments.length === 0) evaluate(check, rows)
  const parts = new Map<string, Map<string, SegmentValue>>(partNames(check).map((name) => [name, new Map()]))
  for (const { key, group, members } of segments)
    for (const [name, value] of Object.entries(evaluate(check, members)))
      parts.get(name)?.set(key, { group, value })
  return [...parts].map(([name, values]) => [name, { kind: 'segments', values }])
}

/** What the definition of the metric makes of rows; only what an engine would be asked for. */
function evaluate(check: Check, rows: RowSet): PartValues {
  const { metric } = check
  const definition = metricDefinition(metric)
  if ('query' in metric) assertQuery(check.id, metric.query)
  if (definition.evaluate === undefined) throw notEvaluable(`The metric ${metric.kind}`)
  const found = definition.evaluate(metric, { rows, measures: measuresOf(check) })
  return Object.fromEntries(partNames(check).map((name) => [name, found[name]]))
}

/** @throws QUALITY.NOT_READ_ONLY, SQL.SYNTAX */
function assertQuery(id: string, text: string): void {
  const { kind, span } = parseStatement(text)
  if (kind !== 'query') throw notReadOnly(id, kind, locate(text, span.start))
}

/** The names of the parts, as they are asked of an engine. */
function partNames(check: Check): readonly string[] {
  const { metric, table, sample } = check
  const rows = { table, spell: sql.name, groups: [], key: {} }
  const parts = metricDefinition(metric).parts(metric, {
    rows,
    sample,
    measures: measuresOf(check),
    expression: () => sql.empty,
  })
  return Object.keys(parts)
}

const measuresOf = ({ must, should }: Check) =>
  new Set([must, should].flatMap((threshold) => (threshold === undefined ? [] : [threshold.measure])))

interface Segment {
  readonly key: string
  readonly group: readonly unknown[]
  readonly members: RowSet
}

function segmentsOf(rows: RowSet, groupBy: readonly string[], limit: number): readonly Segment[] {
  const values = groupBy.map((expression) => {
    const { type, cells } = rows.evaluate(expression)
    const spell = rowValue(type)
    return cells.map((cell) => (cell === null ? null : spell(cell)))
  })
  const found = new Map<string, { readonly group: readonly unknown[]; readonly positions: number[] }>()
  for (let row = 0; row < rows.count; row += 1) {
    const group = values.map((each) => each[row] ?? null)
    const key = segmentKey(group)
    const known = found.get(key)
    if (known === undefined) {
      if (found.size === limit) throw tooManySegments(limit)
      found.set(key, { group, positions: [row] })
    } else known.positions.push(row)
  }
  return [...found].map(([key, { group, positions }]) => ({ key, group, members: rows.at(positions) }))
}
