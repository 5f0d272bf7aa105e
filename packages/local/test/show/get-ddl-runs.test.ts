import { startLocalSnowflake } from '@mesh/local'
import { splitStatements } from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'

type Run = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const name = fc.oneof(
  fc.constantFrom('A', 'Zz', "o'x", 'q"q', 'ü ß', 'select', '1st'),
  fc.string({ minLength: 1, maxLength: 5 }).filter((text) => text.trim() !== '' && !text.includes('\0')),
)
const text = fc.constantFrom('', "it's", 'a\\b', 'é\nnext', '$$', ';')
const config = fc.jsonValue().map((value) => JSON.stringify({ value }))

const graph = fc.record({
  names: fc.uniqueArray(name, { minLength: 5, maxLength: 5, selector: (each) => each.toUpperCase() }),
  comment: text,
  config,
  timeout: fc.integer({ min: 0, max: 1000 }),
  returned: text,
})

// https://docs.snowflake.com/en/sql-reference/functions/get_ddl
test('what a schema with tasks, procedures and alerts is told to be makes the same schema again', async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const run: Run = async (statement) =>
    (await client.query({ kind: 'statement', text: statement, binds: [] })).rows
  const ddl = async (schema: string) =>
    String((await run(`SELECT GET_DDL('SCHEMA', 'D.${schema}') AS X`))[0]?.X).replace(/^.*\n\n/, '')
  try {
    await run('CREATE DATABASE D')
    await fc.assert(
      fc.asyncProperty(graph, async ({ names, comment, config, timeout, returned }) => {
        const [root = '', child = '', last = '', alert = '', procedure = ''] = names.map(quoted)
        await run('CREATE OR REPLACE SCHEMA D.ONE')
        await run(`CREATE PROCEDURE ${procedure}(A INT, B VARCHAR DEFAULT ${literal(returned)})
          RETURNS VARCHAR LANGUAGE SQL COMMENT = ${literal(comment)} AS BEGIN RETURN B || A; END`)
        await run(`CREATE PROCEDURE ${procedure}(A VARCHAR) RETURNS TABLE () LANGUAGE SQL EXECUTE AS CALLER
          AS ${literal('DECLARE r RESULTSET DEFAULT (SELECT 1); BEGIN RETURN TABLE(r); END')}`)
        await run(`CREATE TASK ${root} SCHEDULE = '1 minute' CONFIG = ${literal(config)}
          COMMENT = ${literal(comment)} USER_TASK_TIMEOUT_MS = ${timeout} AS CALL ${procedure}(1)`)
        await run(`CREATE TASK ${child} AFTER ${root}
          AS BEGIN CALL SYSTEM$SET_RETURN_VALUE(${literal(returned)}); END`)
        await run(`CREATE TASK ${last} FINALIZE = ${root} AS SELECT 1`)
        await run(`CREATE ALERT ${alert} SCHEDULE = '2 hours' COMMENT = ${literal(comment)}
          CONFIG = ${literal(config)} IF (EXISTS (SELECT ${literal(returned)})) THEN CALL ${procedure}(2)`)
        const first = await ddl('ONE')
        await run('CREATE OR REPLACE SCHEMA D.TWO')
        for (const { text: statement } of splitStatements(first)) await run(statement)
        expect(await ddl('TWO')).toBe(first)
        const shown = async (schema: string) =>
          (await run(`SHOW TASKS IN SCHEMA D.${schema}`))
            .map((each) => [each.name, each.schedule, each.comment, each.definition, each.config])
            .sort()
        expect(await shown('TWO')).toEqual(await shown('ONE'))
      }),
      { numRuns: 40 },
    )
  } finally {
    await client.close()
    await server.stop()
  }
})
