import type { LogicalType } from '@mesh/core'
import { snowflakeDialect, sql } from '@mesh/sql'
import { keyOf } from '../measurement/key-of.ts'
import type { MeasurementSource } from '../measurement/measurement.ts'
import type { MetricDefinition } from '../metric/metric-definition.ts'
import { typeText } from '../rows/cell/type-text.ts'
import type { ExpectedColumn } from './expected-column.ts'
import { longestAscent } from './longest-ascent.ts'
import type { ActualColumn, ReadColumns } from './read-columns.ts'
import { typesMeet } from './types-meet.ts'

/**
 * How a table differs from the columns that it should have: one for each column that is missing, that has a type whose values are read
 * otherwise, that is too many (unless `additional` allows it), or that stands in the wrong place (if `order` matters: as few
 * columns as have to move). No row is read.
 */
export interface SchemaDifferencesMetric {
  readonly kind: 'schemaDifferences'
  readonly expected: readonly ExpectedColumn[]
  /** What columns the table may have beside: any, none, or only behind all others, where `SELECT *` of old still fits. */
  readonly additional: 'allowed' | 'forbidden' | 'atEnd'
  readonly order: 'any' | 'asListed'
}

/** All that is known of {@link SchemaDifferencesMetric}. */
export const schemaDifferences: MetricDefinition<SchemaDifferencesMetric> = {
  dimension: 'conformity',
  noun: ['difference in columns', 'differences in columns'],
  columns: () => [],
  flaw: ({ expected }) =>
    new Set(expected.map(({ name }) => name)).size < expected.length
      ? 'It expects a column twice.'
      : expected.length === 0
        ? 'It expects no column.'
        : undefined,
  describe: ({ expected: { length } }) => `${length} column${length === 1 ? '' : 's'} as expected`,
  parts: (_, { rows: { table, spell } }) => {
    const source: MeasurementSource = {
      kind: 'columns',
      lane: 'metadata',
      key: keyOf('columns', table),
      from: sql`SELECT * FROM ${spell(table)} LIMIT 0`,
    }
    return { columns: { key: source.key, source, expression: sql.empty } }
  },
  evaluate: ({ expected }, { rows }) => ({
    columns: {
      ignoresCase: false,
      columns: rows.columns.map((name): ActualColumn => {
        const { type } = rows.column(name)
        const wanted = expected.find((each) => each.name === name)?.type
        // Days, times and decimals stand as text in rows that say nothing of their types.
        const untold = type.kind === 'string' && wanted !== undefined && isWrittenAsText(wanted)
        return { name, type: untold ? { kind: 'null' } : type }
      }),
    } satisfies ReadColumns,
  }),
  value: (parts, metric) => findDifferences(metric, actualColumns(parts.columns, metric)).length,
  details: (parts, metric) => findDifferences(metric, actualColumns(parts.columns, metric)),
}

/** By the names that are expected, where the engine takes the columns for those. */
function actualColumns(read: unknown, { expected }: SchemaDifferencesMetric): readonly ActualColumn[] {
  const { columns, ignoresCase } = read as ReadColumns
  if (!ignoresCase) return columns
  const names = new Map(expected.map(({ name }) => [name.toUpperCase(), name]))
  return columns.map(({ name, type }) => ({ name: names.get(name.toUpperCase()) ?? name, type }))
}

const isWrittenAsText = ({ kind }: LogicalType): boolean => /^(?:date|time|timestamp|number)$/.test(kind)

function findDifferences(
  { expected, additional, order }: SchemaDifferencesMetric,
  actual: readonly ActualColumn[],
): readonly string[] {
  const places = new Map(actual.map(({ name }, index) => [name, index]))
  const present = expected.filter(({ name }) => places.has(name))
  const lastExpected = Math.max(-1, ...present.map(({ name }) => places.get(name) ?? -1))
  const known = new Set(expected.map(({ name }) => name))
  const surplus = actual.filter(
    ({ name }, index) =>
      !known.has(name) && (additional === 'forbidden' || (additional === 'atEnd' && index < lastExpected)),
  )
  const inOrder = new Set(longestAscent(present.map(({ name }) => places.get(name) ?? 0)))
  const moved = order === 'any' ? [] : present.filter((_, index) => !inOrder.has(index))
  return [
    ...expected.flatMap(({ name, type }) => differenceOf(name, type, actual[places.get(name) ?? -1])),
    ...surplus.map(
      ({ name }) => `${name} is not expected${additional === 'atEnd' ? ' before the others' : ''}`,
    ),
    ...moved.map(({ name }) => `${name} is not where it is expected`),
  ]
}

function differenceOf(name: string, type: LogicalType | undefined, found: ActualColumn | undefined) {
  if (found === undefined) return [`${name} is missing`]
  if (type === undefined || typesMeet(type, found.type)) return []
  return [`${name} is ${typeText(found.type)} instead of ${snowflakeDialect.type(type)}`]
}
