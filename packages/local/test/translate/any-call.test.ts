import { isMeshError, type SqlClient } from '@mesh/core'
import { findFunction } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalSnowflake, startLocalSnowflake } from '../../src/exports/index.ts'
import { aggregateFunctions } from '../../src/translate/functions/aggregate/aggregate-functions.ts'
import { scalarFunctions } from '../../src/translate/functions/scalar-functions.ts'

let server: LocalSnowflake
let client: SqlClient
const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })

beforeAll(async () => {
  server = await startLocalSnowflake()
  client = await server.connect()
  await run('CREATE DATABASE D')
  await run(
    'CREATE TABLE T (I INT, N NUMBER(10,2), F FLOAT, S VARCHAR, B BOOLEAN, D DATE, TM TIME, TS TIMESTAMP_NTZ, TL TIMESTAMP_LTZ, TZ TIMESTAMP_TZ, X BINARY, V VARIANT, A ARRAY, O OBJECT)',
  )
  await run(
    `INSERT INTO T SELECT 1, 2.5, 1.5, 'abc', TRUE, '2024-01-31', '10:11:12', '2024-01-31 10:11:12', '2024-01-31 10:11:12', '2024-01-31 10:11:12 +02:00', X'ABCD', PARSE_JSON('{"a":1}'), [1, 2, 'x', NULL], {'k': 1}`,
  )
  await run(
    `INSERT INTO T SELECT -3, -0.05, -1e3, '', FALSE, '1969-12-31', '00:00:00', '1969-12-31 23:59:59.999', '2000-01-01', '2000-01-01', X'', PARSE_JSON('"12"'), [], {}`,
  )
  await run('INSERT INTO T (I) VALUES (NULL)')
})
afterAll(async () => {
  await client.close()
  await server.stop()
})

const columns = ['I', 'N', 'F', 'S', 'B', 'D', 'TM', 'TS', 'TL', 'TZ', 'X', 'V', 'A', 'O']
const constants = [
  'NULL',
  "'a'",
  "'12'",
  "'2024-01-01'",
  "''",
  '1',
  '0',
  '-1',
  '2.5',
  '1e30',
  '99999999999999999999',
  'TRUE',
]
const anyValue = fc.constantFrom(...columns, ...constants)
const anyPart = fc.constantFrom('day', "'month'", 'hour', 'week')

/** A call of any function with as many arguments as it takes, of any types. */
const anyCall = fc
  .constantFrom(...Object.keys(scalarFunctions), ...Object.keys(aggregateFunctions))
  .chain((name) => {
    const parameters = findFunction(name)?.forms[0]?.parameters ?? []
    const least = parameters.filter((each) => !each.optional).length
    return fc
      .tuple(
        fc.tuple(...parameters.map(({ type }) => (type === 'PART' ? anyPart : anyValue))),
        fc.integer({ min: least, max: parameters.length }),
        fc.boolean(),
      )
      .map(([args, count, isWindow]) => {
        const isAggregate = name in aggregateFunctions
        const order = /^(?:PERCENTILE|LISTAGG)/.test(name) ? ' WITHIN GROUP (ORDER BY N)' : ''
        const over = isAggregate && isWindow ? ' OVER (PARTITION BY B ORDER BY I)' : ''
        return `${name}(${args.slice(0, count).join(', ')})${order}${over}`
      })
  })

const anyOperation = fc
  .tuple(
    anyValue,
    fc.constantFrom('+', '-', '*', '/', '%', '||', '=', '<', '<>', 'AND', 'OR', 'LIKE', 'IS DISTINCT FROM'),
    anyValue,
  )
  .map(([left, operator, right]) => `${left} ${operator} ${right}`)

const anyCast = fc
  .tuple(
    anyValue,
    fc.constantFrom(
      'INT',
      'NUMBER(10,2)',
      'FLOAT',
      'VARCHAR(2)',
      'BOOLEAN',
      'DATE',
      'TIME',
      'TIMESTAMP_NTZ',
      'TIMESTAMP_TZ',
      'BINARY',
      'VARIANT',
      'ARRAY',
      'OBJECT',
    ),
    fc.boolean(),
  )
  .map(([value, type, tries]) => (tries ? `TRY_CAST(${value} AS ${type})` : `${value}::${type}`))

const anyChoice = fc
  .tuple(anyValue, anyValue, anyValue)
  .map(([test, one, other]) => `CASE WHEN ${test} THEN ${one} ELSE ${other} END`)

/** Words that only DuckDB and the translation have. */
const foreign =
  /Error:|\bmesh_|\bSTRUCT\b|\bINT(?:32|64)\b|\bHUGEINT\b|\bBLOB\b|Malformed|INTERNAL|list_|json_|LINE \d/

/** What is wrong with the failure of a statement; nothing when it is one that Snowflake could give. */
async function flawOf(text: string): Promise<string | undefined> {
  try {
    await run(text)
    return undefined
  } catch (error) {
    if (!isMeshError(error)) return `${text}: ${String(error)}`
    const code = String(error.meta?.code ?? '')
    return /^\d{6}$/.test(code) && !foreign.test(error.message)
      ? undefined
      : `${text}: ${code} ${error.message}`
  }
}

test('any expression gives rows or a failure in Snowflake’s words', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 3, arbitrary: anyCall }, anyOperation, anyCast, anyChoice),
      async (expression) => {
        expect(await flawOf(`SELECT ${expression} FROM T`)).toBeUndefined()
      },
    ),
    { numRuns: 700 },
  )
})

const statements = [
  "SELECT I, COUNT(*) AS C, SUM(N) FROM T WHERE S LIKE 'a%' GROUP BY I HAVING COUNT(*) > 0 ORDER BY C DESC LIMIT 5",
  'SELECT T.I, U.N FROM T JOIN T U ON T.I = U.I LEFT JOIN T W USING (I) WHERE T.D BETWEEN DATEADD(day, -1, U.D) AND U.D',
  'WITH C AS (SELECT I, ROW_NUMBER() OVER (PARTITION BY B ORDER BY D) AS R FROM T) SELECT * FROM C WHERE R = 1 UNION ALL SELECT 1, 2',
  'SELECT V:a::INT, F.VALUE, F.INDEX FROM T, LATERAL FLATTEN(INPUT => A, OUTER => TRUE) F QUALIFY RANK() OVER (ORDER BY I) < 3',
  'SELECT * EXCLUDE (V) REPLACE (UPPER(S) AS S) FROM T WHERE I IN (SELECT I FROM T WHERE B) AND NOT EXISTS (SELECT 1 FROM T X WHERE X.I > T.I)',
  'SELECT * FROM (SELECT I, N FROM T) PIVOT (SUM(N) FOR I IN (1, -3)) AS P',
  "SELECT CASE S WHEN 'abc' THEN 1 ELSE NULL END, IFF(B, N, F), TRY_CAST(S AS INT), TO_CHAR(D, 'YYYY-MM-DD'), $1 FROM T",
  "UPDATE T SET N = N + 1, S = 'x' WHERE I = 77",
  'MERGE INTO T USING (SELECT 77 AS K) S ON T.I = S.K WHEN MATCHED THEN UPDATE SET N = 1',
  'SELECT OBJECT_CONSTRUCT(*), ARRAY_AGG(S) WITHIN GROUP (ORDER BY I) FROM T GROUP BY ALL',
]
const words = [
  'NULL',
  '1',
  "'a'",
  '-',
  'NOT',
  '(',
  ')',
  ',',
  'DISTINCT',
  '*',
  'AS',
  'X',
  '::',
  ':',
  '.',
  '[0]',
  'WHERE',
  'FROM',
  'SELECT',
  'UNION',
  '?',
  '$2',
  'LATERAL',
  'VALUES',
  'IN',
  'OVER ()',
]

/** A statement of which a part is left out, put elsewhere, or another. */
const anyMutation = fc
  .tuple(
    fc.constantFrom(...statements),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...words)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([statement, changes]) => {
    const parts = statement.split(/\b|(?<=[(),])/)
    for (const [from, to, way, word] of changes) {
      const [at, other] = [from % parts.length, to % parts.length]
      const [one = '', another = ''] = [parts[at], parts[other]]
      if (way === 0) parts.splice(at, 1)
      else if (way === 1) parts.splice(at, 1, ` ${word} `)
      else if (way === 2) parts.splice(at, 1, another)
      else parts.splice(other, 0, ` ${one} `)
    }
    return parts.join('')
  })

test('a statement that was changed at random gives rows or a failure in Snowflake’s words', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyMutation, async (text) => {
      expect(await flawOf(text)).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})
