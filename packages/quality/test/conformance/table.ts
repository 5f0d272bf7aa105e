import type { LogicalType, SqlClient } from '@mesh/core'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import fc from 'fast-check'

/** A value as an SqlClient gives it. */
export type Value = string | number | bigint | boolean | null | Uint8Array

/** A row of a table of {@link columns}. */
export type Row = Readonly<Record<string, Value>>

/** Columns of every type, with the values that break what is careless about it; and one that has an awkward name. */
const columns = {
  I: [{ kind: 'integer', precision: 9 }, fc.integer({ min: -5, max: 5 })],
  W: [
    { kind: 'integer', precision: 38 },
    fc.constantFrom(0n, 1n, -1n, 10n ** 37n, -(10n ** 37n), 9_007_199_254_740_993n, 9_007_199_254_740_992n),
  ],
  N: [
    { kind: 'number', precision: 10, scale: 2 },
    fc.integer({ min: -300, max: 300 }).map((cents) => decimal(cents, 2)),
  ],
  P: [
    { kind: 'number', precision: 38, scale: 10 },
    fc.constantFrom(
      '0.0000000000',
      '0.0000000001',
      '-9999999999999999999999999999.9999999999',
      '1234567890123456789012345678.0123456789',
    ),
  ],
  Q: [{ kind: 'number' }, fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4)],
  E: [{ kind: 'number' }, fc.constantFrom(0.1, 0.1, 0.1, 0.3)],
  F: [
    { kind: 'number' },
    fc.constantFrom(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      -0,
      0,
      0.1,
      -1e300,
      5e-324,
    ),
  ],
  T: [
    { kind: 'string' },
    fc.constantFrom(
      '',
      ' ',
      '\t',
      'a',
      'A',
      'b',
      'ab',
      'abc',
      'NA',
      'é',
      'e\u0301',
      'ß',
      '💧',
      '👩‍👩‍👧',
      '\uffee',
      "'",
      '"',
      '\\',
      '%',
      '_',
      'a\nb',
      '\u00a0',
    ),
  ],
  B: [{ kind: 'boolean' }, fc.boolean()],
  D: [
    { kind: 'date' },
    fc.constantFrom('2024-02-29', '2024-02-28', '1969-12-31', '1970-01-01', '2100-12-31'),
  ],
  S: [
    { kind: 'timestamp', zone: 'ntz', precision: 6 },
    fc.constantFrom(
      '2024-02-29T13:14:15.5',
      '2024-02-29T00:00:00',
      '1969-12-31T23:59:59.999999',
      '2024-02-28T23:59:59',
    ),
  ],
  L: [
    { kind: 'timestamp', zone: 'ltz', precision: 6 },
    fc.constantFrom('2024-02-29T13:14:15.5Z', '2024-02-29T00:00:00Z', '1969-12-31T23:59:59.999999Z'),
  ],
  Z: [
    { kind: 'timestamp', zone: 'tz', precision: 6 },
    fc.constantFrom(
      '2024-02-29T13:14:15Z',
      '2024-02-29T15:14:15+02:00',
      '2024-02-28T18:30:00-05:30',
      '2024-02-29T00:00:00Z',
      '1999-12-31T23:30:00Z',
    ),
  ],
  H: [
    { kind: 'time', precision: 6 },
    fc.constantFrom('00:00:00', '23:59:59.999999', '12:00:00', '12:00:00.5'),
  ],
  V: [
    { kind: 'variant' },
    fc.constantFrom(
      '{"a":1,"b":"x"}',
      '{"a":-2}',
      '{"a":null,"c":[1,{"d":true}]}',
      '{"b":""}',
      '{"a":2.5}',
      '{}',
    ),
  ],
  X: [
    { kind: 'binary' },
    fc.constantFrom(...['', '00', '00ff', 'ff', '41'].map((hex) => new Uint8Array(Buffer.from(hex, 'hex')))),
  ],
  'Größe "m²" 💧': [{ kind: 'string' }, fc.constantFrom('x', 'y', 'é')],
} as const satisfies Readonly<Record<string, readonly [LogicalType, fc.Arbitrary<Value>]>>

const decimal = (units: number, scale: number): string => (units / 10 ** scale).toFixed(scale)

/** The columns as engines are told of them. */
export const types = Object.entries(columns).map(([name, [type]]) => ({ name, type: type as LogicalType }))

/** Any row; about every fourth value is NULL. */
const anyRow: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries(
    Object.entries(columns).map(([name, [, values]]) => [
      name,
      fc.option(values as fc.Arbitrary<Value>, { freq: 3 }),
    ]),
  ),
)

/** Any table: empty, of one row, or of several. */
export const anyRows = fc.oneof(
  { weight: 1, arbitrary: fc.constant<readonly Row[]>([]) },
  { weight: 2, arbitrary: fc.array(anyRow, { minLength: 1, maxLength: 1 }) },
  { weight: 8, arbitrary: fc.array(anyRow, { minLength: 2, maxLength: 14 }) },
)

/** Makes a table of {@link columns} with the rows. */
export async function load(client: SqlClient, name: string, rows: readonly Row[]): Promise<void> {
  const run = (statement: SqlFragment) => client.query(compileSql(statement, client.dialect))
  const defined = types.map((column) => sql`${sql.identifier(column.name)} ${sql.type(column.type)}`)
  await run(sql`CREATE OR REPLACE TABLE ${sql.name({ name })} (${sql.join(defined)})`)
  if (rows.length === 0) return
  const selects = rows.map(
    (row) =>
      sql`SELECT ${sql.join(types.map((column) => spell(row[column.name] ?? null, column.type, client.dialect.name)))}`,
  )
  await run(sql`INSERT INTO ${sql.name({ name })} ${sql.join(selects, sql` UNION ALL `)}`)
}

/** A value of a type; what has no literal is read from text. */
function spell(value: Value, type: LogicalType, dialect: string): SqlFragment {
  const written =
    typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
      ? Object.is(value, -0)
        ? '-0'
        : String(value).replace('Infinity', 'inf')
      : value
  if (type.kind === 'variant')
    return dialect === 'snowflake'
      ? sql`PARSE_JSON(${sql.literal(value)})`
      : sql`CAST(${sql.literal(value)} AS JSON)`
  return sql`CAST(${sql.literal(written)} AS ${sql.type(type)})`
}

/** The rows as callers have them: a semi-structured value is parsed. */
export const parsed = (rows: readonly Row[]): readonly object[] =>
  rows.map((row) => ({ ...row, V: typeof row.V === 'string' ? JSON.parse(row.V) : row.V }))
