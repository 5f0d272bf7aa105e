import { fixedClock, type SqlClient, type SqlStatement } from '@mesh/core'
import { createDuckDbClient } from '@mesh/local'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Check, check, type Outcome, runChecks, threshold } from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

const clock = fixedClock('2026-01-02T00:00:00Z')
let client: SqlClient
let sent: SqlStatement[] = []

beforeAll(async () => {
  const duckdb = await createDuckDbClient()
  client = {
    ...duckdb,
    dialect: duckdb.dialect,
    statistics: duckdb.statistics,
    query: (statement, options) => {
      sent.push(statement)
      return duckdb.query(statement, options)
    },
  }
  await createTable(
    client,
    'AGES',
    {
      AGE: { kind: 'integer', precision: 9 },
      NAME: { kind: 'string' },
      AT: { kind: 'timestamp', zone: 'ntz' },
    },
    [1, 2, 2, 3, 3, 3, 3, 4, 4, null].map((age, index) => ({
      AGE: age,
      NAME: `n${index}`,
      AT: age === null ? null : `2026-01-01 0${age}:00:00`,
    })),
  )
  await createTable(client, 'EMPTY', { AGE: { kind: 'integer', precision: 9 }, AT: { kind: 'date' } }, [])
  await createTable(client, 'QUOTE "d"', { 'Größe "x"': { kind: 'string' } }, [{ 'Größe "x"': "it's" }])
})

afterAll(async () => client.close())

async function outcomeOf(checks: readonly Check[]): Promise<readonly (readonly [Outcome, unknown])[]> {
  const { results } = await runChecks(client, checks, { clock })
  return results.map(({ outcome, value, error }) => [outcome, error?.code ?? value])
}

describe('outcomes', () => {
  const given: readonly { readonly check: Check; readonly want: readonly [Outcome, unknown] }[] = [
    { check: check.unique('ages', 'age'), want: ['fail', 5] },
    { check: check.unique('ages', 'age', { metric: 'duplicatedKeys' }), want: ['fail', 3] },
    { check: check.unique('ages', 'age', { metric: 'rowsInDuplicates' }), want: ['fail', 8] },
    { check: check.unique('ages', 'age', { should: threshold.exactly(0) }), want: ['warn', 5] },
    { check: check.notNull('ages', 'age'), want: ['fail', 1] },
    {
      check: check.notNull('ages', 'age', { must: threshold.atMost(0.1, 'fractionOfRows') }),
      want: ['pass', 1],
    },
    {
      check: check.notNull('ages', 'age', { must: threshold.lessThan(0.1, 'fractionOfRows') }),
      want: ['fail', 1],
    },
    {
      check: check.range(
        'ages',
        'age',
        { minimum: 2 },
        { must: threshold.exactly(1 / 9, 'fractionOfNonNull') },
      ),
      want: ['pass', 1],
    },
    {
      check: check.unique('ages', 'age', { must: threshold.exactly(5 / 9, 'fractionOfNonNull') }),
      want: ['pass', 5],
    },
    { check: check.rowCount('ages', threshold.between(1, 10)), want: ['pass', 10] },
    { check: check.rowCount('ages', threshold.between(1, 10, 'value', false)), want: ['fail', 10] },
    { check: check.rowCount('ages', threshold.notBetween(1, 10, 'value', false)), want: ['pass', 10] },
    { check: check.rowCount('empty', threshold.exactly(0)), want: ['pass', 0] },
    {
      check: check.notNull('empty', 'age', { must: threshold.atMost(0, 'fractionOfRows') }),
      want: ['pass', 0],
    },
    { check: check.unique('empty', 'age'), want: ['pass', 0] },
    { check: check.freshness('ages', 'at', 20 * 3600), want: ['pass', 72_000] },
    { check: check.freshness('ages', 'at', 20 * 3600 - 1), want: ['fail', 72_000] },
    { check: check.freshness('empty', 'at', 1e12), want: ['fail', null] },
    { check: check.freshness('ages', 'name', 1), want: ['error', 'QUALITY.NO_INSTANT'] },
    { check: check.notNull({ name: 'QUOTE "d"' }, '"Größe ""x"""'), want: ['pass', 0] },
    { check: check.accepted({ name: 'QUOTE "d"' }, '"Größe ""x"""', ["it's"]), want: ['pass', 0] },
    { check: check.notNull('nowhere', 'age'), want: ['error', 'SQL.NOT_FOUND'] },
    { check: check.notNull('ages', 'nothing'), want: ['error', 'SQL.NOT_FOUND'] },
    { check: check.references('ages', 'age', 'nowhere', 'id'), want: ['error', 'SQL.NOT_FOUND'] },
    { check: check.accepted('ages', 'age', []), want: ['error', 'QUALITY.INVALID_CHECK'] },
    { check: check.accepted('ages', 'name', ['a\0b']), want: ['error', 'SQL.NO_LITERAL'] },
    {
      check: check.rowCount('ages', threshold.atLeast(Number.NaN)),
      want: ['error', 'QUALITY.INVALID_CHECK'],
    },
    { check: check.length('ages', 'name', {}), want: ['error', 'QUALITY.INVALID_CHECK'] },
  ]

  test.each(given)('$check.id: $want', async (each) => {
    expect(await outcomeOf([each.check])).toEqual([each.want])
  })

  test('together they come to the same, in their order', async () => {
    expect(await outcomeOf(given.map((each) => each.check))).toEqual(given.map(({ want }) => want))
  })
})

describe('statements', () => {
  test('a failing expression is isolated, and a missing table costs one statement more', async () => {
    const good = ['age', 'name'].map((column) => check.notNull('ages', column))
    const bad = check.pattern('ages', 'name', '(?=x)')
    sent = []
    const run = await runChecks(client, [
      ...good,
      bad,
      check.notNull('nowhere', 'a'),
      check.notNull('nowhere', 'b'),
    ])
    expect(run.results.map(({ outcome }) => outcome)).toEqual(['fail', 'pass', 'error', 'error', 'error'])
    expect(run.statements).toBe(sent.length)
    expect(run.statements).toBeLessThanOrEqual(9)
  })

  test('checks on one table share one scan, duplicates of one key one GROUP BY', async () => {
    const { statements } = await runChecks(client, [
      ...['age', 'name', 'at'].map((column) => check.notNull('ages', column)),
      check.rowCount('ages', threshold.atLeast(1)),
      check.unique('ages', ['age', 'name']),
      check.unique('ages', ['name', 'age'], { metric: 'duplicatedKeys' }),
    ])
    expect(statements).toBe(2)
  })

  test('progress ends at the total', async () => {
    const seen: number[][] = []
    await runChecks(client, [check.notNull('ages', 'age'), check.unique('ages', 'age')], {
      samples: { limit: 1 },
      onProgress: ({ statements, total }) => seen.push([statements, total]),
    })
    expect(seen.at(-1)).toEqual([4, 4])
  })

  test('no checks, no statements, a pass', async () => {
    const { outcome, statements, results } = await runChecks(client, [])
    expect({ outcome, statements, results }).toEqual({ outcome: 'pass', statements: 0, results: [] })
  })

  test('an aborted signal stops the run', async () => {
    const running = runChecks(client, [check.notNull('ages', 'age')], { signal: AbortSignal.abort() })
    await expect(running).rejects.toMatchObject({ code: 'SQL.CANCELLED' })
  })

  test('a skipped check says why and asks nothing', async () => {
    const skip = (each: Check) => (each.metric.kind === 'rowCount' ? 'known, until Friday' : undefined)
    const run = await runChecks(
      client,
      [check.rowCount('nowhere', threshold.atLeast(1)), check.notNull('ages', 'name')],
      { skip },
    )
    expect(run.results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['skipped', 'known, until Friday'],
      ['pass', undefined],
    ])
    expect(run.counts).toEqual({ pass: 1, skipped: 1, warn: 0, fail: 0, error: 0 })
  })
})

describe('samples', () => {
  test('none are read unless asked for', async () => {
    const { results } = await runChecks(client, [check.notNull('ages', 'age')])
    expect(results.map(({ samples }) => samples)).toEqual([undefined])
  })

  test('they hold the key and the checked column, keep to the limit, and masked values stay in the engine', async () => {
    const { results } = await runChecks(
      client,
      [
        check.range('ages', 'age', { maximum: 2 }, { key: ['name'] }),
        check.notNull('ages', 'age', { key: ['name'], masked: ['name'] }),
        check.unique('ages', 'age', { metric: 'duplicatedKeys' }),
        check.unique('ages', 'age', { masked: ['age'] }),
      ],
      { samples: { limit: 2 } },
    )
    expect(results.map(({ samples }) => samples)).toEqual([
      {
        columns: ['NAME', 'AGE'],
        rows: [
          ['n3', 3],
          ['n4', 3],
        ],
        limit: 2,
      },
      { columns: ['NAME', 'AGE'], rows: [['***', null]], limit: 2 },
      {
        columns: ['AGE', 'rows'],
        rows: [
          [3, 4],
          [2, 2],
        ],
        limit: 2,
      },
      {
        columns: ['AGE', 'rows'],
        rows: [
          ['***', 4],
          ['***', 2],
        ],
        limit: 2,
      },
    ])
  })
})

test('a run is plain data', async () => {
  const run = await runChecks(client, [check.notNull('ages', 'age'), check.notNull('nowhere', 'x')], {
    clock,
    samples: { limit: 3 },
  })
  expect(JSON.parse(JSON.stringify(run))).toEqual(run)
})
