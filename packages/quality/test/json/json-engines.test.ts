import type { SqlClient } from '@mesh/core'
import { createDuckDbClient, type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { compileSql, sql } from '@mesh/sql'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check, evaluateChecks, type JsonSchema, runChecks, threshold } from '../../src/exports/index.ts'

const names = ['a', 'b "x"', "it's", 'c/d~e', '💧', 'A']
const name = fc.constantFrom(...names)
const scalar = fc.constantFrom<string | number | boolean | null>(
  '',
  'a',
  'ab',
  '💧',
  '1',
  'null',
  0,
  1,
  2,
  2.5,
  -3,
  true,
  false,
  null,
)

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
})).value

const types = ['null', 'boolean', 'number', 'integer', 'string', 'array', 'object'] as const

const schema = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(...types),
        fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
      ),
      enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }),
      minimum: fc.integer({ min: -3, max: 2 }),
      exclusiveMaximum: fc.constantFrom(1, 2, 2.5),
      multipleOf: fc.constantFrom(1, 2, 0.5),
      minLength: fc.nat(2),
      maxLength: fc.nat(2),
      pattern: fc.constantFrom('^a', 'b', '[0-9]'),
      minItems: fc.nat(2),
      maxItems: fc.nat(2),
      uniqueItems: fc.boolean(),
      items: tie('schema'),
      minProperties: fc.nat(2),
      maxProperties: fc.nat(2),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      properties: fc.dictionary(name, tie('schema'), { maxKeys: 2 }),
      additionalProperties: fc.oneof(fc.constant(false as const), tie('schema')),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
})).schema

const sparse = schema.map((full): JsonSchema => thin(full))

/** Keeps some keywords only: a schema with all of them accepts nothing. */
function thin(full: JsonSchema): JsonSchema {
  const entries = Object.entries(full)
  const kept = entries.filter((_, index) => (index * 7 + entries.length) % 4 === 0)
  return Object.fromEntries(
    kept.map(([key, each]) => [
      key,
      key === 'items' || (key === 'additionalProperties' && each !== false) ? thin(each as JsonSchema) : each,
    ]),
  )
}

describe('four judges of JSON agree', () => {
  let server: LocalSnowflake
  const clients: SqlClient[] = []
  beforeAll(async () => {
    server = await startLocalSnowflake()
    const snowflake = await server.connect()
    for (const statement of [sql`CREATE DATABASE J`, sql`USE SCHEMA J.PUBLIC`])
      await snowflake.query(compileSql(statement, snowflake.dialect))
    clients.push(await createDuckDbClient(), snowflake)
  })
  afterAll(async () => {
    for (const client of clients) await client.close()
    await server.stop()
  })

  test('random values by random schemas', async () => {
    const ajv = new Ajv2020({ strict: false })
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        fc.array(sparse, { minLength: 1, maxLength: 6 }),
        async (values, schemas) => {
          const wanted = schemas.map((each) => values.filter((one) => !ajv.validate(each, one)).length)
          const checks = schemas.map((each, index) =>
            check.json('T', '"the ""column"" 💧"', each, { id: String(index), must: threshold.atLeast(0) }),
          )
          const column = 'the "column" 💧'
          const tables = [
            { name: { name: 'T' }, columns: [{ name: column, type: { kind: 'variant' } as const }] },
          ]
          const here = evaluateChecks(
            { T: [...values, undefined].map((each) => ({ [column]: each })) },
            checks,
            { columns: tables },
          )
          const told = [here.results.map((each) => each.error ?? each.value)]
          for (const client of clients) {
            await loadJson(client, column, values)
            const there = await runChecks(client, checks)
            told.push(there.results.map((each) => each.error ?? each.value))
          }
          expect(told).toEqual([nullsOut(wanted, values, schemas), wanted, wanted])
        },
      ),
      { numRuns: 25 },
    )
  })

  // A JavaScript null is NULL, not JSON's null, so it is not judged.
  function nullsOut(wanted: readonly number[], values: readonly unknown[], schemas: readonly JsonSchema[]) {
    const nulls = values.filter((each) => each === null).length
    return wanted.map((count, index) => {
      const breaks = !new Ajv2020({ strict: false }).validate(schemas[index] ?? {}, null)
      return breaks ? count - nulls : count
    })
  }

  test('typed structures are judged as JSON', async () => {
    const [client] = clients
    if (client === undefined) return
    for (const text of [
      'CREATE OR REPLACE TABLE S (L VARCHAR[], O STRUCT(a INTEGER, b DECIMAL(5,2)))',
      "INSERT INTO S VALUES (['x', 'yy'], {'a': 1, 'b': 1.5}), (['x', NULL], {'a': NULL, 'b': 2}), (NULL, NULL), ([], NULL)",
    ])
      await client.query({ kind: 'statement', text, binds: [] })
    const item: JsonSchema = { type: 'string', maxLength: 1 }
    const { results } = await runChecks(client, [
      check.json('s', 'l', { type: 'array', items: item, minItems: 1 }, { id: 'l' }),
      check.json(
        's',
        'o',
        { type: 'object', properties: { a: { type: 'integer' }, b: { minimum: 1.75 } } },
        { id: 'o' },
      ),
    ])
    expect(results.map(({ value, error }) => error ?? value)).toEqual([3, 2])
  })

  test.each([
    { type: 'date' },
    { oneOf: [] },
    { properties: { a: { $ref: '#' } } },
    { format: 'idn-email' },
    { enum: [{}] },
  ])('%j is refused', (given) => {
    const { results } = evaluateChecks({ T: [] }, [check.json('t', 'v', given as JsonSchema)])
    expect(results.map(({ error }) => error?.code)).toEqual(['QUALITY.INVALID_CHECK'])
  })
})

async function loadJson(client: SqlClient, column: string, values: readonly unknown[]): Promise<void> {
  const type = sql.type({ kind: 'variant' })
  const make = sql`CREATE OR REPLACE TABLE T (${sql.identifier(column)} ${type})`
  const rows = values.map((each) => sql`SELECT ${sql.literal(JSON.stringify(each))} AS J`)
  const parsed = client.dialect.name === 'snowflake' ? sql`PARSE_JSON(J)` : sql`CAST(J AS JSON)`
  const fill = sql`INSERT INTO T SELECT ${parsed} FROM (${sql.join(rows, sql` UNION ALL `)}) UNION ALL SELECT NULL`
  for (const statement of [make, fill]) await client.query(compileSql(statement, client.dialect))
}
