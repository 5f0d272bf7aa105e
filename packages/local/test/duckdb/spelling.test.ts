import type { SqlValue } from '@mesh/core'
import { createDuckDbClient } from '@mesh/local'
import { duckDbDialect, type Query, renderSql, snowflakeDialect, tokenize } from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

const span = { start: 0, end: 0 }
const nasty = [
  "'",
  "''",
  '\\',
  "\\'",
  '"',
  '$$',
  '--',
  '/*',
  ';',
  '\n',
  '\r\n',
  '\t',
  '%',
  '😀',
  'é',
  'e\u0301',
  '\u200b',
  '\uFEFF',
  '{{',
  '?',
  ':a',
  '@',
]
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 3 })), { maxLength: 8 })
      .map((parts) => parts.join('')),
  )
  // DuckDB's driver takes a byte order mark at the start of a value for one.
  .filter((each) => each.isWellFormed() && !each.includes('\0') && !each.startsWith('\uFEFF'))
const name = text.filter((each) => each !== '')

const numbers = ['0', '-1', '1.50', '.5', '1e3', '12345678901234567890', '0.000001']

/** `SELECT value AS name, …` */
const selecting = (items: readonly (readonly [value: string, name: string])[]): Query =>
  ({
    kind: 'query',
    body: {
      kind: 'select',
      distinct: false,
      items: items.map(([value, alias]) => ({
        kind: 'selectItem',
        expression: { kind: 'stringLiteral', value, span },
        alias: { kind: 'identifier', name: alias, quoted: true, span },
        span,
      })),
      from: [],
      windows: [],
      span,
    } as unknown as Query['body'],
    orderBy: [],
    span,
  }) as unknown as Query

test('DuckDB reads every text and name as it is spelled for it', async () => {
  const client = await createDuckDbClient()
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), name, async (values, column) => {
        const items = values.map((value, index) => [value, `${index}${column}`] as const)
        const { rows, columns } = await client.query({
          kind: 'statement',
          text: renderSql(selecting(items), { dialect: duckDbDialect }),
          binds: [],
        })
        expect(columns.map((each) => each.name)).toEqual(items.map(([, alias]) => alias))
        expect(items.map(([, alias]) => rows[0]?.[alias])).toEqual(values)
      }),
      { numRuns: 200 },
    )
    const { rows } = await client.query({
      kind: 'statement',
      text: `SELECT ${numbers.map((each, index) => `${each}::DOUBLE AS n${index}`).join(', ')}`,
      binds: [],
    })
    expect(rows.map((row) => Object.values(row).map(Number))).toEqual([numbers.map(Number)])
  } finally {
    await client.close()
  }
})

test('the numbers that DuckDB gets are those that were meant', async () => {
  const client = await createDuckDbClient()
  try {
    const integer = fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n })
    const short = fc
      .tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.integer({ min: -25, max: 20 }))
      .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
    const any = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), short)
    await fc.assert(
      fc.asyncProperty(any, integer, async (double, big) => {
        const spell = (value: SqlValue) => duckDbDialect.literal(value)
        const { rows } = await client.query({
          kind: 'statement',
          text: `SELECT (${spell(double)})::DOUBLE AS D, (${spell(big)})::DECIMAL(38, 0)::VARCHAR AS B`,
          binds: [],
        })
        expect(rows).toEqual([{ D: double + 0, B: String(big) }])
      }),
      { numRuns: 500, examples: [[0.0000011148715816386983, 0n]] },
    )
  } finally {
    await client.close()
  }
})

test('what is spelled for Snowflake is read back by the tokenizer', () => {
  fc.assert(
    fc.property(text, name, (value, column) => {
      const spelled = `${snowflakeDialect.literal(value)} AS ${renderSql({ kind: 'identifier', name: column, quoted: true, span })}`
      expect(tokenize(spelled).map((each) => each.value)).toEqual([value, 'AS', column, ''])
    }),
    { numRuns: 2000 },
  )
})

test('and by a server that speaks Snowflake', async () => {
  await withDriver(async ({ run }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (values) => {
        const items = values.map((value, index) => [value, `C${index}`] as const)
        for (const style of ['compact', 'pretty'] as const) {
          const rows = await run(renderSql(selecting(items), { style }))
          expect(rows.map((row) => Object.values(row))).toEqual([values])
        }
      }),
      { numRuns: 50 },
    )
  })
})
