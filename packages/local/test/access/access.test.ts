import { isMeshError } from '@mesh/core'
import { startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  containers,
  createAccessModel,
  type Holder,
  holders,
  isOfDatabase,
  type Step,
  tables,
  view,
} from './access-model.ts'

const holder = fc.constantFrom(...holders)
const give = fc.integer({ min: 0, max: 3 }).map((n) => n > 0)
const privilege = fc.constantFrom('SELECT' as const, 'INSERT' as const)
const table = fc.constantFrom(...tables)
const relation = fc.constantFrom(...tables, view)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: made('use', { on: fc.constantFrom(...containers), to: holder, give }) },
  { weight: 5, arbitrary: made('privilege', { privilege, on: table, to: holder, give }) },
  {
    weight: 2,
    arbitrary: made('privilege', {
      privilege: fc.constant('SELECT' as const),
      on: fc.constant(view),
      to: holder,
      give,
    }),
  },
  {
    weight: 5,
    arbitrary: made('future', { privilege, on: fc.constantFrom(...containers), to: holder, give }),
  },
  { weight: 5, arbitrary: made('role', { role: holder, to: holder, give }) },
  { weight: 2, arbitrary: made('own', { on: relation, to: holder, keepGrants: fc.boolean() }) },
  { weight: 4, arbitrary: made('renewTable', { on: table }) },
  { weight: 1, arbitrary: made('renewRole', { role: holder }) },
)

function made<Kind extends string, Fields extends Record<string, unknown>>(
  kind: Kind,
  fields: { readonly [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
): fc.Arbitrary<{ readonly kind: Kind } & Fields> {
  return fc.record(fields).map((values) => ({ kind, ...(values as Fields) }))
}

const roleName = (name: Holder): string => `${isOfDatabase(name) ? 'DATABASE ROLE' : 'ROLE'} ${name}`
const typed = (name: string): string =>
  name === 'D'
    ? 'DATABASE D'
    : name === view
      ? `VIEW ${name}`
      : `${name.split('.').length === 2 ? 'SCHEMA' : 'TABLE'} ${name}`
const change = ({ give }: { readonly give: boolean }, what: string, to: Holder): string =>
  `${give ? 'GRANT' : 'REVOKE'} ${what} ${give ? 'TO' : 'FROM'} ${roleName(to)}`
const renewed = (role: Holder): readonly string[] => [
  `CREATE OR REPLACE ${roleName(role)}`,
  ...(isOfDatabase(role) ? [] : [`GRANT ROLE ${role} TO USER MESH`]),
]

/** The statements of a step. */
function statements(step: Step): readonly string[] {
  switch (step.kind) {
    case 'use':
      return [change(step, `USAGE ON ${typed(step.on)}`, step.to)]
    case 'privilege':
      return [change(step, `${step.privilege} ON ${typed(step.on)}`, step.to)]
    case 'future':
      return [change(step, `${step.privilege} ON FUTURE TABLES IN ${typed(step.on)}`, step.to)]
    case 'role':
      return [change(step, roleName(step.role), step.to)]
    case 'own':
      return [
        `GRANT OWNERSHIP ON ${typed(step.on)} TO ${roleName(step.to)} ${step.keepGrants ? 'COPY' : 'REVOKE'} CURRENT GRANTS`,
      ]
    case 'renewTable':
      return [
        `GRANT OWNERSHIP ON ${typed(step.on)} TO ROLE ACCOUNTADMIN REVOKE CURRENT GRANTS`,
        `CREATE OR REPLACE TABLE ${step.on} (A NUMBER(9,0))`,
      ]
    case 'renewRole':
      return renewed(step.role)
  }
}

test('after any grants, each role can do what a plain account of the documentation says', {
  timeout: 120_000,
}, async () => {
  const server = await startLocalSnowflake()
  const client = await server.connect()
  const run = (text: string) => client.query({ kind: 'statement', text, binds: [] })
  const code = (text: string) =>
    run(text).then(
      () => undefined,
      (error: unknown) => (isMeshError(error) ? String(error.meta?.code) : Promise.reject(error)),
    )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 50 }), async (steps) => {
      const model = createAccessModel()
      await run('USE ROLE ACCOUNTADMIN')
      await run('DROP DATABASE IF EXISTS D')
      await run('CREATE DATABASE D')
      for (const text of ['CREATE SCHEMA D.S0', 'CREATE SCHEMA D.S1', ...holders.flatMap(renewed)])
        await run(text)
      for (const name of tables) await run(`CREATE TABLE ${name} (A NUMBER(9,0))`)
      await run(`CREATE VIEW ${view} AS SELECT A FROM D.S0.T0`)
      for (const each of steps) {
        const fits = model.take(each)
        for (const text of statements(each))
          expect([text, (await code(text)) === undefined]).toEqual([text, fits])
      }
      for (const role of holders.filter((each) => !isOfDatabase(each))) {
        await run(`USE ROLE ${role}`)
        for (const name of tables) {
          const found = [await code(`SELECT A FROM ${name}`), await code(`INSERT INTO ${name} VALUES (1)`)]
          const wanted = [model.outcome(role, name, 'SELECT'), model.outcome(role, name, 'INSERT')]
          expect([role, name, ...found]).toEqual([role, name, ...wanted])
        }
        const wanted = model.outcome(role, view, 'SELECT')
        const found = await code(`SELECT A FROM ${view}`)
        if (wanted === undefined && !model.viewWorks()) expect([role, found]).not.toEqual([role, undefined])
        else expect([role, view, found]).toEqual([role, view, wanted])
      }
    }),
    { seed: 20_260_321, numRuns: 120 },
  )
  await client.close()
  await server.stop()
})
