import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { splitStatements } from '@mesh/sql'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

let server: LocalSnowflake

beforeAll(async () => {
  server = await startLocalSnowflake()
})
afterAll(() => server.stop())

type Run = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

async function withSession<Value>(use: (run: Run) => Promise<Value>): Promise<Value> {
  const client = await server.connect()
  try {
    return await use(async (text) => (await client.query({ kind: 'statement', text, binds: [] })).rows)
  } finally {
    await client.close()
  }
}

const ddl = async (run: Run, type: string, name: string, full = false): Promise<string> =>
  String((await run(`SELECT GET_DDL('${type}', '${name.replaceAll("'", "''")}', ${full}) AS X`))[0]?.X)

async function runAll(run: Run, script: string): Promise<void> {
  for (const { text } of splitStatements(script)) await run(text)
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const name = fc.oneof(
  fc.constantFrom('A', 'B', 'a', 'Zz', 'it', "o'x", 'q"q', 'ü ß', 'select', '1st'),
  fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== '' && !text.includes('\0')),
)
const type = fc.constantFrom(
  'NUMBER(38,0)',
  'NUMBER(10,2)',
  'VARCHAR(20)',
  'VARCHAR',
  'FLOAT',
  'DATE',
  'TIMESTAMP_TZ(3)',
  'VARIANT',
  'BOOLEAN',
)
const comment = fc.option(fc.constantFrom('', "it's", 'a\\b', 'é\nnext', '$$'), { nil: null })

/** A schema with objects that need each other, made in an order that is not that of their names. */
const schema = fc.record({
  tables: fc.uniqueArray(
    fc.record({
      name,
      comment,
      columns: fc.uniqueArray(fc.record({ name, type, comment, required: fc.boolean() }), {
        selector: (column) => column.name.toUpperCase(),
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { selector: (table) => table.name, minLength: 1, maxLength: 3 },
  ),
  view: name,
  above: name,
  start: fc.integer({ min: -5, max: 5 }),
  step: fc.integer({ min: 1, max: 9 }),
  body: fc.constantFrom("'*'", 'V', "CASE WHEN CURRENT_ROLE() = 'X' THEN V ELSE '\\\\' END"),
})

// https://docs.snowflake.com/en/sql-reference/functions/get_ddl
test('what GET_DDL gives of a schema makes it again, and says the same of it', { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(schema, async (made) => {
      await withSession(async (run) => {
        await run('CREATE OR REPLACE DATABASE D')
        await run('CREATE TRANSIENT SCHEMA D."b r" WITH MANAGED ACCESS')
        await run('CREATE TABLE T (A INT, B INT) CLUSTER BY (B, A)')
        await run('USE SCHEMA D.PUBLIC')
        const noted = (text: string | null) => (text === null ? '' : ` COMMENT = ${literal(text)}`)
        const [first] = made.tables
        const taken = new Set(made.tables.map((each) => each.name))
        await run("CREATE TAG \"a tag\" ALLOWED_VALUES 'x', 'it''s'")
        await run(`CREATE SEQUENCE S START = ${made.start} INCREMENT = ${made.step}`)
        await run(`CREATE MASKING POLICY HIDE AS (V VARCHAR) RETURNS VARCHAR -> ${made.body}`)
        await run("CREATE FILE FORMAT F TYPE = CSV FIELD_DELIMITER = '|' NULL_IF = ('', '\\\\N')")
        await run("CREATE FUNCTION TWICE(N NUMBER) RETURNS NUMBER AS 'N * 2'")
        for (const table of made.tables) {
          const columns = table.columns.map(
            (each) =>
              `${quoted(each.name)} ${each.type}${each.required ? ' NOT NULL' : ''}${each.comment === null ? '' : ` COMMENT ${literal(each.comment)}`}`,
          )
          await run(`CREATE TABLE ${quoted(table.name)} (${columns.join(', ')})${noted(table.comment)}`)
        }
        const from = quoted(first?.name ?? '')
        if (!taken.has(made.view) && made.view !== made.above && !taken.has(made.above)) {
          await run(`CREATE VIEW ${quoted(made.view)} AS SELECT TWICE(1) AS N, T.* FROM ${from} AS T`)
          await run(`CREATE VIEW ${quoted(made.above)} AS SELECT COUNT(*) AS N FROM ${quoted(made.view)}`)
        }
        await run(`CREATE STREAM "st r" ON TABLE ${from}`)
        await run(`CREATE TASK LAST AS DELETE FROM ${from} WHERE 1 = 0`)
        await run('CREATE TASK FIRST AFTER LAST AS SELECT 1')
        await run(
          `CREATE TASK ROOT SCHEDULE = '5 MINUTE' CONFIG = '{"a": "it''s"}' SUSPEND_TASK_AFTER_NUM_FAILURES = 3 USER_TASK_TIMEOUT_MS = 5000 COMMENT = 'c' WHEN TRUE AS SELECT 1`,
        )
        await run('CREATE TASK AFTERWARDS FINALIZE = ROOT AS SELECT 2')
        await run(
          `CREATE ALERT "al rt" SCHEDULE = 'USING CRON 0 * * * * UTC' RUNBOOK = 'it''s' SUSPEND_ALERT_AFTER_NUM_FAILURES = 2 COMMENT = 'c' IF (EXISTS (SELECT 1 FROM ${from})) THEN DELETE FROM ${from} WHERE 1 = 0`,
        )
        await run("ALTER SCHEMA D.PUBLIC SET TAG \"a tag\" = 'it''s'")
        for (const full of [false, true]) {
          const before = [await ddl(run, 'SCHEMA', 'D.PUBLIC', full), await ddl(run, 'DATABASE', 'D', full)]
          await runAll(run, before[1] ?? '')
          const after = [await ddl(run, 'SCHEMA', 'D.PUBLIC', full), await ddl(run, 'DATABASE', 'D', full)]
          expect(after).toEqual(before)
        }
      })
    }),
    { numRuns: 8, seed: Number(process.env.MESH_SEED ?? 1) },
  ),
)

test('a schema that others read from comes before them', () =>
  withSession(async (run) => {
    await run('CREATE DATABASE E')
    await run('CREATE SCHEMA Z')
    await run('CREATE TABLE Z.T (A INT)')
    await run('CREATE SCHEMA A')
    await run('CREATE VIEW A.V AS SELECT A FROM E.Z.T')
    expect(await ddl(run, 'DATABASE', 'E')).toBe(
      [
        'create or replace database E;',
        'create or replace schema Z;',
        'create or replace TABLE T (\n\tA NUMBER(38,0)\n);',
        'create or replace schema A;',
        'create or replace view V(\n\tA\n) as SELECT A FROM E.Z.T;',
        'create or replace schema PUBLIC;',
      ].join('\n\n'),
    )
    expect(await ddl(run, 'VIEW', 'A.V', true)).toBe(
      'create or replace view E.A.V(\n\tA\n) as SELECT A FROM E.Z.T;',
    )
  }))

test('functions and procedures are named with the types of their arguments', () =>
  withSession(async (run) => {
    await run('CREATE DATABASE G')
    await run(
      "CREATE FUNCTION MULTIPLY(A NUMBER, B NUMBER) RETURNS NUMBER COMMENT='multiply two numbers' AS 'a * b'",
    )
    const text = await ddl(run, 'FUNCTION', 'multiply(number, number)')
    expect(text).toBe(
      'CREATE OR REPLACE FUNCTION "MULTIPLY"("A" NUMBER(38,0), "B" NUMBER(38,0))\nRETURNS NUMBER(38,0)\nLANGUAGE SQL\nCOMMENT=\'multiply two numbers\'\nAS \'a * b\';',
    )
    await runAll(run, text)
    expect(await run('SELECT MULTIPLY(6, 7) AS X')).toEqual([{ X: 42 }])
    expect(await ddl(run, 'WAREHOUSE', 'COMPUTE_WH')).toContain("warehouse_size='X-Small'")
  }))
