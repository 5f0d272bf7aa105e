import type { SqlClient } from '@mesh/core'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalSnowflake, startLocalSnowflake } from '../../src/exports/index.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

let server: LocalSnowflake
let client: SqlClient
beforeAll(async () => {
  server = await startLocalSnowflake()
  client = await server.connect()
  await run('CREATE DATABASE D')
})
afterAll(async () => {
  await client.close()
  await server.stop()
})

const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })

/** Rows as JSON texts, in no order. */
async function answer(text: string): Promise<readonly string[]> {
  const { rows, columns } = await run(text)
  return rows
    .map((row) => columns.map(({ name }) => row[name] ?? null))
    .map((row) => JSON.stringify(row.map((each) => (typeof each === 'bigint' ? Number(each) : each))))
    .sort()
}

const expected = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort()

const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: -1000, max: 1000 }),
    fc.constantFrom('', 'a', "it's", 'q"t', 'ä 💧', 'null'),
    fc.array(tie('value'), { maxLength: 4 }),
    // An object has its keys in order, however it is written.
    fc
      .dictionary(fc.constantFrom('a', 'b', 'C', 'long_name'), tie('value'), { noNullPrototype: true })
      .map((object) =>
        Object.fromEntries(
          Object.entries(object as object).sort(([left], [right]) => (left < right ? -1 : 1)),
        ),
      ),
  ),
}))

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The members of a value: place or key, path, value. */
function membersOf(
  value: Json,
  head = '',
): readonly (readonly [string | null, number | null, string, Json])[] {
  if (Array.isArray(value)) return value.map((each: Json, at) => [null, at, `${head}[${at}]`, each] as const)
  if (!isObject(value)) return []
  return Object.entries(value).map(
    ([key, each]) => [key, null, head === '' ? key : `${head}.${key}`, each] as const,
  )
}

const allMembers = (value: Json, head = ''): ReturnType<typeof membersOf> =>
  membersOf(value, head).flatMap((member) => [member, ...allMembers(member[3], member[2])])

/** JSON with the keys of objects the other way round, and with blanks. */
const jumbled = (_: string, value: unknown): unknown =>
  isObject(value as Json) ? Object.fromEntries(Object.entries(value as object).reverse()) : value

const literal = (value: Json): string =>
  `'${JSON.stringify(value, jumbled, 1).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const onArray =
  (change: (items: readonly Json[], row: number) => Json) =>
  (value: Json, row: number): Json =>
    Array.isArray(value) ? change(value, row) : null

/** Expressions over a VARIANT `V` and the number `N` of its row, with the same in JavaScript. */
const expressions: readonly (readonly [string, (value: Json, row: number) => Json])[] = [
  ['ARRAY_SIZE(V)', onArray((items) => items.length)],
  ['ARRAY_COMPACT(V)', onArray((items) => items.filter((each) => each !== null))],
  ['ARRAY_APPEND(V, N)', onArray((items, row) => [...items, row])],
  ['ARRAY_REVERSE(V)', onArray((items) => items.toReversed())],
  ['ARRAY_SLICE(V, 1, -1)', onArray((items) => items.slice(1, -1))],
  ['FILTER(V, x -> IS_OBJECT(x))', onArray((items) => items.filter(isObject))],
  [
    'TRANSFORM(V, x -> ARRAY_SIZE(x))',
    onArray((items) => items.map(onArray((each) => each.length) as never)),
  ],
  ['GET(V, 0)', onArray((items) => items[0] ?? null)],
  [
    'V[1].a',
    onArray((items) => (isObject(items[1] ?? null) ? ((items[1] as { a?: never }).a ?? null) : null)),
  ],
  ['V:a', (value) => (isObject(value) ? (value.a ?? null) : null)],
  ['OBJECT_KEYS(V)', (value) => (isObject(value) ? Object.keys(value).sort() : null)],
  [
    "OBJECT_DELETE(V, 'a')",
    (value) =>
      isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'a')) : null,
  ],
  ['IS_NULL_VALUE(V)', (value) => value === null],
]

test('values of all kinds, beside each other, give what JavaScript gives', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyValue, { minLength: 1, maxLength: 60 }), async (values) => {
      const rows = values.map((value, row) => `(${row}, ${literal(value)})`)
      await run(
        `CREATE OR REPLACE TABLE T AS SELECT column1 AS N, PARSE_JSON(column2) AS V FROM VALUES ${rows}`,
      )
      expect(await answer('SELECT N, F.KEY, F.INDEX, F.PATH, F.VALUE FROM T, LATERAL FLATTEN(V) F')).toEqual(
        expected(values.flatMap((value, row) => membersOf(value).map((member) => [row, ...member]))),
      )
      expect(
        await answer(
          'SELECT N, F.KEY, F.INDEX, F.PATH, F.VALUE FROM T, LATERAL FLATTEN(V, RECURSIVE => TRUE) F',
        ),
      ).toEqual(expected(values.flatMap((value, row) => allMembers(value).map((member) => [row, ...member]))))
      for (const [expression, same] of expressions) {
        const want = values.map((value, row) => [row, same(value, row)])
        expect(await answer(`SELECT N, ${expression} AS X FROM T`), expression).toEqual(expected(want))
        // Under a condition DuckDB computes some of the rows only.
        expect(
          await answer(`SELECT N, CASE WHEN MOD(N, 2) = 0 AND N >= 0 THEN ${expression} END AS X FROM T`),
          `CASE … THEN ${expression}`,
        ).toEqual(expected(want.map(([row, value]) => [row, Number(row) % 2 === 0 ? value : null])))
      }
    }),
    { numRuns: 6 },
  )
})
