import type { ColumnBatch, ResultColumn } from '@mesh/core'
import { tableFromIPC } from '@uwdata/flechette'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDuckDbSession, type DuckDbSession } from '../../src/duckdb/duckdb-session.ts'
import { type DuckDbDatabase, openDuckDb } from '../../src/duckdb/open-duckdb.ts'
import { readBatches, resultColumns } from '../../src/duckdb/read-batches.ts'
import { createArrowWriter } from '../../src/protocol/arrow/create-arrow-writer.ts'
import { cellEncoder } from '../../src/protocol/encode-cell.ts'
import { createJsonWriter } from '../../src/protocol/json/create-json-writer.ts'

let database: DuckDbDatabase
let session: DuckDbSession
beforeAll(async () => {
  database = await openDuckDb()
  session = createDuckDbSession(await database.connect())
})
afterAll(() => {
  session.close()
  database.close()
})

const batchesOf = (text: string) =>
  session.run(text, [], undefined, async (result) => {
    const batches: ColumnBatch[] = []
    for await (const batch of readBatches(result)) batches.push(batch)
    return { columns: resultColumns(result), batches }
  })

/** Cells as the wire has them, from the values and not from DuckDB's memory. */
const spelled = (columns: readonly ResultColumn[], batches: readonly ColumnBatch[]) =>
  batches.flatMap(({ values, rowCount }) =>
    Array.from({ length: rowCount }, (_, row) =>
      columns.map(({ type }, column) => {
        const value = values[column]?.[row]
        return value === null ? null : cellEncoder(type)(value)
      }),
    ),
  )

const asJson = (columns: readonly ResultColumn[], batches: readonly ColumnBatch[]) => {
  const writer = createJsonWriter(columns, 2)
  for (const batch of batches) writer.add(batch)
  return JSON.parse(`[${writer.take()}]`)
}

const asArrow = async (columns: readonly ResultColumn[], batches: readonly ColumnBatch[]) => {
  const writer = await createArrowWriter(columns, 2)
  for (const batch of batches) writer.add(batch)
  const table = tableFromIPC(writer.take(), { useBigInt: true, useDecimalInt: true })
  return { table, rows: [...table].map((row) => Object.values(row as object)) }
}

/** A number as it is in Arrow: its digits without the point. */
const digits = (text: string) => BigInt(text.replace('.', ''))

/** Nanoseconds of what the wire has. */
const nanos = (text: string) => digits(text)

/** What a cell of Arrow says, as the wire's JSON has it. */
const comparable = (
  type: ResultColumn['type'],
  text: string | null,
  cell: unknown,
): readonly [unknown, unknown] => {
  if (text === null) return [null, cell]
  switch (type.kind) {
    case 'integer':
      return [digits(text), BigInt(cell as number | bigint)]
    case 'number':
      return type.scale === undefined
        ? [text, String(cell).replace('Infinity', 'inf')]
        : [digits(text), BigInt(cell as number | bigint)]
    case 'boolean':
      return [text, cell === true ? '1' : '0']
    case 'date':
      return [text, String(Number(cell) / 86_400_000)]
    case 'time':
      return [nanos(text), cell]
    case 'timestamp': {
      const { epoch, fraction } = cell as { epoch: bigint; fraction: number }
      return [nanos(text), epoch * 1_000_000_000n + BigInt(fraction)]
    }
    case 'binary':
      return [
        text,
        Buffer.from(cell as Uint8Array)
          .toString('hex')
          .toUpperCase(),
      ]
    default:
      return [text, cell]
  }
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
const text = fc.string({ unit: 'binary', maxLength: 30 }).map((each) => each.replaceAll('\0', ''))
const within = (bits: number) =>
  fc.bigInt({ min: -(2n ** BigInt(bits - 1)), max: 2n ** BigInt(bits - 1) - 1n }).map(String)
const decimal = (width: number, scale: number) =>
  fc.bigInt({ min: -(10n ** BigInt(width)) + 1n, max: 10n ** BigInt(width) - 1n }).map((unscaled) => {
    const size = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
    const sign = unscaled < 0n ? '-' : ''
    return scale === 0 ? `${sign}${size}` : `${sign}${size.slice(0, -scale)}.${size.slice(-scale)}`
  })
const micros = fc.oneof(
  fc.bigInt({ min: -(10n ** 7n), max: 10n ** 7n }),
  // Up to where dates of JavaScript end.
  fc.bigInt({ min: -8_600_000_000_000_000_000n, max: 8_600_000_000_000_000_000n }),
)
const quoted = (value: fc.Arbitrary<string>) => value.map(quote)
const types: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['BOOLEAN', fc.constantFrom('true', 'false')],
  ['TINYINT', quoted(within(8))],
  ['SMALLINT', quoted(within(16))],
  ['INTEGER', quoted(within(32))],
  ['BIGINT', quoted(within(64))],
  ['HUGEINT', quoted(within(127))],
  ['UBIGINT', quoted(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String))],
  ['DECIMAL(4,2)', quoted(decimal(4, 2))],
  ['DECIMAL(9,0)', quoted(decimal(9, 0))],
  ['DECIMAL(18,5)', quoted(decimal(18, 5))],
  ['DECIMAL(18,18)', quoted(decimal(18, 18))],
  ['DECIMAL(38,0)', quoted(decimal(38, 0))],
  ['DECIMAL(38,37)', quoted(decimal(38, 37))],
  ['DOUBLE', quoted(fc.oneof(fc.double().map(String), fc.constantFrom('Infinity', '-Infinity', 'NaN')))],
  ['DATE', fc.integer({ min: -700_000, max: 2_900_000 }).map((day) => `DATE '1970-01-01' + ${day}`)],
  [
    'TIME',
    fc.bigInt({ min: 0n, max: 86_399_999_999n }).map((at) => `TIME '00:00:00' + to_microseconds(${at})`),
  ],
  ['TIMESTAMP', micros.map((at) => `make_timestamp(${at})`)],
  ['TIMESTAMPTZ', micros.map((at) => `make_timestamptz(${at})`)],
  [
    'TIMESTAMP_MS',
    fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }).map((at) => `make_timestamp_ms(${at})`),
  ],
  ['VARCHAR', text.map(quote)],
  [
    'BLOB',
    fc.uint8Array({ maxLength: 40 }).map((bytes) => `from_hex('${Buffer.from(bytes).toString('hex')}')`),
  ],
  // The null of JSON is null among values, and a text on the wire.
  ['JSON', quoted(fc.json({ maxDepth: 1 }).filter((json) => json !== 'null'))],
]

test('rows of every type are the same from memory and from values, as JSON and as Arrow', async () => {
  const columns = fc.array(fc.constantFrom(...types), { minLength: 1, maxLength: 6 })
  const table = columns.chain((chosen) =>
    fc.record({
      chosen: fc.constant(chosen),
      rows: fc.array(fc.tuple(...chosen.map(([, value]) => fc.option(value, { nil: 'NULL', freq: 4 }))), {
        minLength: 0,
        maxLength: 70,
      }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(table, async ({ chosen, rows }) => {
      const cells = (row: readonly string[]) =>
        row.map((cell, at) => {
          const [type = ''] = chosen[at] ?? []
          return `CAST(${cell} AS ${type})`
        })
      const from =
        rows.length === 0
          ? `SELECT ${chosen.map(([type], at) => `CAST(NULL AS ${type}) AS c${at}`).join(', ')} LIMIT 0`
          : rows
              .map(
                (row) =>
                  `SELECT ${cells(row)
                    .map((cell, at) => `${cell} AS c${at}`)
                    .join(', ')}`,
              )
              .join(' UNION ALL ')
      const { columns, batches } = await batchesOf(from)
      const want = spelled(columns, batches)
      expect(asJson(columns, batches)).toEqual(want)
      const { rows: found } = await asArrow(columns, batches)
      expect(found.length).toBe(want.length)
      for (const [row, cells] of want.entries())
        for (const [column, cell] of cells.entries()) {
          const [expected, given] = comparable(
            columns[column]?.type ?? { kind: 'string' },
            cell,
            found[row]?.[column],
          )
          expect(given).toEqual(expected)
        }
    }),
    { numRuns: 60 },
  )
})

test('rows that the engine makes up are written from their values', async () => {
  const columns: readonly ResultColumn[] = [
    { name: 'a', type: { kind: 'string' }, nullable: true },
    { name: 'b', type: { kind: 'integer' }, nullable: true },
    { name: 'c', type: { kind: 'variant' }, nullable: true },
  ]
  const cell = fc.tuple(
    fc.option(fc.string({ unit: 'binary' })),
    fc.option(fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n })),
    fc.option(fc.record({ a: fc.string({ unit: 'binary' }), b: fc.integer() })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 4 }), async (rows) => {
      const values = [0, 1, 2].map((at) => rows.map((row) => row[at] ?? null))
      const batches = [{ columns, values, rowCount: rows.length }]
      expect(asJson(columns, batches)).toEqual(
        rows.map(([text, number, json]) => [
          text,
          number === null ? null : String(number),
          json === null ? null : JSON.stringify(json, null, 2),
        ]),
      )
      const { rows: found } = await asArrow(columns, batches)
      expect(found).toEqual(
        rows.map(([text, number, json]) => [
          text,
          number,
          json === null ? null : JSON.stringify(json, null, 2),
        ]),
      )
    }),
  )
})

test('parts of a result have the schema and the rows since the one before', async () => {
  const { columns, batches } = await batchesOf(
    "SELECT range AS i, 'row number ' || range AS t FROM range(5000)",
  )
  const json = createJsonWriter(columns, 2)
  const arrow = await createArrowWriter(columns, 2)
  const sizes = batches.map((batch) => {
    json.add(batch)
    arrow.add(batch)
    const count = json.rowCount
    const table = tableFromIPC(arrow.take())
    const rows = JSON.parse(`[${json.take()}]`) as string[][]
    expect(table.numRows).toBe(count)
    expect(rows.length).toBe(count)
    expect(rows.map(([, text]) => text)).toEqual([...(table.getChild('t') ?? [])])
    return count
  })
  expect(sizes).toEqual([2048, 2048, 904])
  expect(tableFromIPC(arrow.take()).numRows).toBe(0)
  expect(json.take().length).toBe(0)
})

test.each([
  ['as they are stored', 'SELECT t FROM texts'],
  ['in another order', 'SELECT t FROM texts ORDER BY hash(i)'],
  ['backwards', 'SELECT t FROM texts ORDER BY i DESC'],
  ['some of them', 'SELECT t FROM texts WHERE i % 7 = 3'],
  ['made by a function', "SELECT t || '-' || i FROM texts"],
  ['the same ones again and again', 'SELECT a.t FROM texts a, range(40) WHERE a.i < 50'],
  [
    'from a dictionary',
    "SELECT t::ENUM('one text that is long', 'another text that is long')::VARCHAR FROM (SELECT IF(i % 3 = 0, 'one text that is long', 'another text that is long') AS t FROM texts)",
  ],
  ['in groups', 'SELECT min(t) AS t, max(t) AS u, i % 97 FROM texts GROUP BY 3'],
])('long texts are read from memory, %s', async (_, text) => {
  await batchesOf(`CREATE OR REPLACE TEMP TABLE texts AS
    SELECT range AS i, CASE WHEN range % 11 = 0 THEN NULL WHEN range % 5 = 0 THEN 'short' WHEN range = 4321 THEN repeat('x', 5000000)
      ELSE repeat(chr(97 + (range % 26)::INT), (hash(range) % 400)::INT) || 'ü "' || range END AS t FROM range(10000)`)
  const { columns, batches } = await batchesOf(text)
  const want = spelled(columns, batches)
  expect(want.length).toBeGreaterThan(90)
  // Compared as a whole: what differs is long.
  expect(JSON.stringify(asJson(columns, batches)) === JSON.stringify(want)).toBe(true)
  const { rows } = await asArrow(columns, batches)
  expect(rows.every(([first], row) => first === want[row]?.[0])).toBe(true)
})
