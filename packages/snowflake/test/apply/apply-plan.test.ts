import { isMeshError, type MeshError, type ProductShape, type TableShape } from '@mesh/core'
import {
  type ApplyReport,
  applyPlan,
  type DesiredState,
  explainPlan,
  type PlanOptions,
  planChanges,
  readAccount,
  scopeOf,
} from '@mesh/snowflake'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalAccount, startAccount } from '../fixtures/local.ts'
import { airports, column, delays, table } from '../fixtures/products.ts'
import { desiredOf } from '../fixtures/states.ts'

let account: LocalAccount
beforeAll(async () => {
  account = await startAccount()
})
afterAll(() => account.stop())

const planOf = async (desired: DesiredState, options?: PlanOptions) =>
  planChanges(desired, await readAccount(account.client, scopeOf(desired)), options)

const noChanges = 'No changes: the account has everything that is declared.\n'

/** One product of one table in a database of its own. */
const product = (database: string, shape: Omit<TableShape, 'kind' | 'name'>, name = 'T'): ProductShape => {
  const namespace = { database, schema: 'S' }
  return {
    ...airports,
    urn: `urn:mesh:product:d:${database.toLowerCase()}:v1`,
    namespace,
    outputs: [
      {
        name: 'p',
        version: '1.0.0',
        contract: { id: 'c', version: '1.0.0' },
        tables: [{ kind: 'table', name: { ...namespace, name }, ...shape }],
      },
    ],
    ingestion: [],
    access: [],
    tags: [],
  }
}

const shape = (over: Partial<TableShape>): Omit<TableShape, 'kind' | 'name'> =>
  table({ name: { name: 'T' }, columns: [], ...over })

const reportOf = ({ meta }: MeshError): ApplyReport => (meta as { readonly report: ApplyReport }).report

const failure = async (running: Promise<unknown>): Promise<MeshError> => {
  const error = await running.then(
    () => 'it succeeded',
    (caught: unknown) => caught,
  )
  if (!isMeshError(error)) throw error
  return error
}

test('applied, read and planned again, two products need nothing; applied again, nothing runs', async () => {
  const desired = desiredOf(airports, delays)
  const plan = await planOf(desired)
  const seen: string[] = []
  const report = await applyPlan(account.client, plan, {
    tag: 'mesh-test',
    onProgress: ({ phase, done, total }) => seen.push(`${phase} ${done}/${total}`),
  })
  expect([report.done.length, report.notDone, report.statements]).toEqual([
    plan.steps.length,
    [],
    plan.steps.length,
  ])
  expect(seen.at(0)).toBe(`started 0/${plan.steps.length}`)
  expect(seen.at(-1)).toBe(`done ${plan.steps.length}/${plan.steps.length}`)
  const again = await planOf(desired)
  expect([explainPlan(again), again.steps]).toEqual([noChanges, []])
  expect((await applyPlan(account.client, again)).statements).toBe(0)
})

test('names with quotes, blanks and unicode survive the way to the account and back', async () => {
  const namespace = { database: 'Räume "x"', schema: 'a b' }
  const name = { ...namespace, name: '表 "1"' }
  const tag = { tag: { ...namespace, name: 'my tag' }, value: "it's \\ 💧" }
  const view = { ...namespace, name: 'view of "it"' }
  const odd: ProductShape = {
    ...airports,
    urn: 'urn:mesh:product:odd:names:v1',
    purpose: "it's 💧\nnew line \\n",
    namespace,
    outputs: [
      {
        name: 'p',
        version: '1',
        contract: { id: 'c', version: '1' },
        tables: [
          table({
            name,
            comment: "it's; DROP TABLE x --",
            columns: [
              column('a "b"', { required: true, comment: '\\n "x" \'y\'', tags: [tag] }),
              column('ü', { type: { kind: 'number', precision: 10, scale: 2 } }),
              column('select', { type: { kind: 'timestamp', zone: 'tz', precision: 3 } }),
            ],
            keys: [
              { kind: 'primary', columns: ['a "b"'] },
              { kind: 'unique', columns: ['ü', 'select'] },
              { kind: 'foreign', columns: ['ü'], references: { table: name, columns: ['a "b"'] } },
            ],
            tags: [tag],
          }),
          table({ name: view, columns: [column('n "1"', { comment: "it's" })], comment: 'Ü' }),
        ],
      },
    ],
    transformations: [
      { target: view, materialization: 'view', query: 'SELECT "a ""b""" AS "n ""1""" FROM "表 ""1"""' },
    ],
    ingestion: [
      {
        table: name,
        format: { type: 'csv', skipHeader: 0, delimiter: '\t', nullIf: ["'", '\\N', ''] },
        match: 'name',
      },
    ],
    access: [{ role: 'role "of" ünicode' }],
    tags: [tag],
  }
  const desired = desiredOf(odd)
  await applyPlan(account.client, await planOf(desired))
  expect(explainPlan(await planOf(desired))).toBe(noChanges)
})

test('every kind of change to a table ends in an account that needs nothing', async () => {
  const before = product(
    'CHANGES',
    shape({
      comment: 'before',
      columns: [
        column('ID', { type: { kind: 'integer', precision: 5 }, required: true, id: 'id' }),
        column('OLD', { comment: 'kept', id: 'renamed' }),
        column('GONE', { type: { kind: 'date' } }),
        column('N', { type: { kind: 'string', maxLength: 10 } }),
      ],
      keys: [{ kind: 'primary', columns: ['ID'] }],
    }),
  )
  const after = product(
    'CHANGES',
    shape({
      comment: '',
      columns: [
        column('ID', { type: { kind: 'integer', precision: 9 }, required: true, id: 'id', comment: 'new' }),
        column('NEW', { comment: 'kept', id: 'renamed' }),
        column('N', { type: { kind: 'integer', precision: 3 } }),
        column('MORE', { type: { kind: 'boolean' } }),
      ],
      keys: [{ kind: 'unique', columns: ['NEW'] }],
    }),
  )
  const [old, now] = [desiredOf(before), desiredOf(after)]
  await applyPlan(account.client, await planOf(old))
  await account.run("INSERT INTO CHANGES.S.T VALUES (1, 'x', '2024-01-01', '7')")
  const plan = await planOf(now, { previous: old })
  const refused = await failure(applyPlan(account.client, plan))
  expect([refused.code, refused.meta?.steps]).toEqual([
    'SNOWFLAKE.CONSENT_REQUIRED',
    [
      'rebuild: table CHANGES.S.T, column name. A column has a new name.',
      'destructive: table CHANGES.S.T, column N type. The type differs; values are converted by CAST, and what CAST cuts off is lost.',
      'destructive: table CHANGES.S.T, column GONE. A column is no longer declared.',
    ],
  ])
  await applyPlan(account.client, plan, { consent: ['table CHANGES.S.T'] })
  expect(explainPlan(await planOf(now, { previous: old }))).toBe(noChanges)
  expect(await account.run('SELECT ID, NEW, N, MORE FROM CHANGES.S.T')).toEqual([
    { ID: 1, NEW: 'x', N: 7, MORE: null },
  ])
})

test('a plan that no longer fits the account is refused, and nothing runs', async () => {
  const desired = desiredOf(product('STALE', shape({ columns: [column('A')] })))
  const plan = await planOf(desired)
  await account.run('CREATE DATABASE STALE')
  const before = account.client.statistics.statements
  expect((await failure(applyPlan(account.client, plan))).code).toBe('SNOWFLAKE.PLAN_STALE')
  expect(await account.run("SHOW SCHEMAS LIKE 'S' IN DATABASE STALE")).toEqual([])
  expect(account.client.statistics.statements).toBeGreaterThan(before)
})

test('what others do elsewhere in the account does not make a plan stale', async () => {
  const desired = desiredOf(product('CALM', shape({ columns: [column('A')] })))
  const plan = await planOf(desired)
  await account.run('CREATE DATABASE ELSEWHERE')
  expect((await applyPlan(account.client, plan)).notDone).toEqual([])
})

test('a plan whose steps were edited is refused', async () => {
  const plan = await planOf(desiredOf(product('EDITED', shape({ columns: [column('A')] }))))
  const edited = { ...plan, steps: plan.steps.slice(1) }
  expect((await failure(applyPlan(account.client, edited))).code).toBe('SNOWFLAKE.PLAN_ALTERED')
})

test('a plan survives being saved as JSON', async () => {
  const desired = desiredOf(product('SAVED', shape({ columns: [column('A')] })))
  const plan = JSON.parse(JSON.stringify(await planOf(desired)))
  await applyPlan(account.client, plan)
  expect((await planOf(desired)).steps).toEqual([])
})

test('a failing step stops the plan with a report, and planning again resumes', async () => {
  const before = desiredOf(product('RESUME', shape({ columns: [column('A')] })))
  await applyPlan(account.client, await planOf(before))
  await account.run('INSERT INTO RESUME.S.T VALUES (NULL)')
  const wanted = product(
    'RESUME',
    shape({ comment: 'later', columns: [column('B'), column('A', { required: true })] }),
  )
  const plan = await planOf(desiredOf(wanted))
  const error = await failure(applyPlan(account.client, plan))
  const report = reportOf(error)
  expect([error.code, report.done.length, report.notDone.length]).toEqual(['SNOWFLAKE.APPLY_FAILED', 1, 2])
  await account.run("UPDATE RESUME.S.T SET A = 'x'")
  const rest = await planOf(desiredOf(wanted))
  expect(rest.steps).toEqual(plan.steps.slice(1))
  await applyPlan(account.client, rest)
  expect((await planOf(desiredOf(wanted))).steps).toEqual([])
})

test('an aborted signal stops between steps with a report', async () => {
  const controller = new AbortController()
  const plan = await planOf(desiredOf(product('ABORTED', shape({ columns: [column('A')] }))))
  const error = await failure(
    applyPlan(account.client, plan, {
      signal: controller.signal,
      onProgress: ({ phase, done }) => {
        if (phase === 'done' && done === 2) controller.abort()
      },
    }),
  )
  expect([error.code, reportOf(error).done.length]).toEqual(['SNOWFLAKE.APPLY_CANCELLED', 2])
})

test('drift made by hand is found and mended', async () => {
  const desired = desiredOf(
    product('DRIFT', shape({ comment: 'ours', columns: [column('A', { comment: 'a' })] })),
  )
  await applyPlan(account.client, await planOf(desired))
  await account.run("ALTER TABLE DRIFT.S.T SET COMMENT = 'theirs'")
  await account.run('REVOKE SELECT ON TABLE DRIFT.S.T FROM DATABASE ROLE DRIFT.S_READER')
  await account.run('CREATE TABLE DRIFT.S.STRAY (X INT)')
  const plan = await planOf(desired)
  expect([
    plan.steps.flatMap(({ statements }) => statements.map(({ text }) => text)),
    plan.unmanaged,
  ]).toEqual([
    [
      "ALTER TABLE DRIFT.S.T SET COMMENT = 'ours'",
      'GRANT SELECT ON TABLE DRIFT.S.T TO DATABASE ROLE DRIFT.S_READER',
    ],
    [
      {
        address: { kind: 'table', name: { database: 'DRIFT', schema: 'S', name: 'STRAY' } },
        description: 'no definition declares it',
      },
    ],
  ])
  await applyPlan(account.client, plan)
  expect((await planOf(desired)).steps).toEqual([])
})

test('a changed query replaces the dynamic table with consent and grants it again', async () => {
  await applyPlan(account.client, await planOf(desiredOf(airports, delays)))
  const changed: ProductShape = {
    ...delays,
    transformations: delays.transformations.map((each) =>
      each.materialization === 'dynamic-table'
        ? { ...each, query: each.query.replace('COUNT(*)', 'COUNT(NAME)') }
        : each,
    ),
  }
  const desired = desiredOf(airports, changed)
  const plan = await planOf(desired)
  expect(plan.steps.map(({ kind, risk }) => `${kind} ${risk}`)).toEqual([
    'alter rebuild',
    'grant safe',
    'grant safe',
  ])
  await applyPlan(account.client, plan, { consent: ['rebuild'] })
  expect((await planOf(desired)).steps).toEqual([])
})

test('everything that was declared can be taken down', async () => {
  const previous = desiredOf(product('DOWN', shape({ columns: [column('A')] })))
  await applyPlan(account.client, await planOf(previous))
  const nothing: DesiredState = { kind: 'desired-state', products: [], objects: [] }
  const plan = planChanges(nothing, await readAccount(account.client, scopeOf(previous)), { previous })
  await applyPlan(account.client, plan, { consent: ['destructive'] })
  expect(await account.run("SHOW DATABASES LIKE 'DOWN'")).toEqual([])
  expect(await account.run("SHOW ROLES LIKE 'DOWN_S_OWNER'")).toEqual([])
})
