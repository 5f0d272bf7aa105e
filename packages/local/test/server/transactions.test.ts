import { startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

const values = async (run: (text: string) => Promise<Record<string, unknown>[]>) =>
  (await run('SELECT A FROM T ORDER BY A')).map(({ A }) => Number(A))

// https://docs.snowflake.com/en/sql-reference/transactions#failed-statements-within-a-transaction
test('a statement that fails takes back itself and nothing else', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT, S VARCHAR(3))')
    await run('BEGIN')
    await run("INSERT INTO T VALUES (1, 'a')")
    await fails("INSERT INTO T VALUES (2, 'much too long')")
    await fails("UPDATE T SET A = 'x'::INT")
    await run("INSERT INTO T VALUES (3, 'c')")
    expect(await values(run)).toEqual([1, 3])
    await run('COMMIT')
    expect(await values(run)).toEqual([1, 3])
  }))

// https://docs.snowflake.com/en/sql-reference/transactions#read-committed-isolation
test('others see a transaction when it commits, not before, and statement by statement', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    await run('INSERT INTO T VALUES (1), (2)')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    await other.run('BEGIN')
    await other.run('SELECT 1')
    await run('BEGIN')
    await run('UPDATE T SET A = 10 WHERE A = 1')
    await run('INSERT INTO T VALUES (3)')
    expect(await values(other.run)).toEqual([1, 2])
    expect(await other.run('SHOW TABLES')).toMatchObject([{ rows: 2 }])
    await run('COMMIT')
    expect(await values(other.run)).toEqual([2, 3, 10])
    await other.close()
  }))

test('two that change one table wait for each other, and lose nothing', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    await run('INSERT INTO T VALUES (0)')
    const others = await Promise.all(
      Array.from({ length: 4 }, () => openDriver(server, { database: 'D', schema: 'PUBLIC' })),
    )
    await run('BEGIN')
    await run('UPDATE T SET A = A + 1')
    const waiting = others.map(async (each) => {
      for (let turn = 0; turn < 10; turn += 1) await each.run('UPDATE T SET A = A + 1')
    })
    await run('UPDATE T SET A = A + 1')
    await run('COMMIT')
    await Promise.all(waiting)
    expect(await values(run)).toEqual([42])
    for (const each of others) await each.close()
  }))

const step = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('begin', 'commit', 'rollback', 'insert', 'update', 'delete', 'fail', 'look'),
  value: fc.nat(4),
})

/** What three sessions see of one table, by READ COMMITTED, kept as plain lists. */
class Model {
  committed = new Map<number, number>()
  readonly open: (Map<number, number | null> | null)[] = [null, null, null]
  holder: number | null = null
  #next = 0

  view(who: number): Map<number, number> {
    const seen = new Map(this.committed)
    for (const [row, value] of this.open[who] ?? [])
      if (value === null) seen.delete(row)
      else seen.set(row, value)
    return seen
  }

  write(
    who: number,
    change: (seen: Map<number, number>, set: (row: number, value: number | null) => void) => void,
  ) {
    const own = this.open[who] ?? new Map<number, number | null>()
    change(this.view(who), (row, value) => own.set(row, value))
    if (this.open[who] === null) this.keep(own)
  }

  insert(who: number, value: number) {
    this.write(who, (_, set) => {
      this.#next += 1
      set(this.#next, value)
    })
  }

  keep(own: Map<number, number | null>) {
    for (const [row, value] of own)
      if (value === null) this.committed.delete(row)
      else this.committed.set(row, value)
  }

  end(who: number, keeps: boolean) {
    const own = this.open[who]
    if (own && keeps) this.keep(own)
    this.open[who] = null
    if (this.holder === who) this.holder = null
  }
}

test('random transactions of three sessions see what a plain model sees', async () => {
  const server = await startLocalSnowflake()
  try {
    const sessions = await Promise.all([0, 1, 2].map(() => openDriver(server)))
    await sessions[0]?.run('CREATE DATABASE D')
    for (const each of sessions) await each.run('USE SCHEMA D.PUBLIC')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await sessions[0]?.run('CREATE OR REPLACE TABLE T (A INT)')
        const model = new Model()
        for (const { who, what, value } of steps) {
          const { run, fails } = sessions[who] as (typeof sessions)[number]
          const changes = what === 'update' || what === 'delete'
          if (changes && model.holder !== null && model.holder !== who) continue
          if (changes && model.open[who] !== null) model.holder = who
          if (what === 'begin') {
            await run('BEGIN')
            model.open[who] ??= new Map()
          } else if (what === 'commit' || what === 'rollback') {
            await run(what)
            model.end(who, what === 'commit')
          } else if (what === 'insert') {
            await run(`INSERT INTO T VALUES (${value})`)
            model.insert(who, value)
          } else if (what === 'update') {
            await run(`UPDATE T SET A = A + 1 WHERE A <= ${value}`)
            model.write(who, (seen, set) => {
              for (const [row, found] of seen) if (found <= value) set(row, found + 1)
            })
          } else if (what === 'delete') {
            await run(`DELETE FROM T WHERE A = ${value}`)
            model.write(who, (seen, set) => {
              for (const [row, found] of seen) if (found === value) set(row, null)
            })
          } else if (what === 'fail') await fails("INSERT INTO T SELECT 'x'::INT")
          for (const [index, each] of sessions.entries())
            expect(await values(each.run), `session ${index} after ${what}`).toEqual(
              [...model.view(index).values()].sort((left, right) => left - right),
            )
        }
        for (const [index, each] of sessions.entries()) {
          await each.run('ROLLBACK')
          model.end(index, false)
        }
      }),
      { numRuns: 12 },
    )
    for (const each of sessions) await each.close()
  } finally {
    await server.stop()
  }
})

test('a session that ends in the middle of a transaction takes back what it did and frees its tables', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    await run('INSERT INTO T VALUES (1)')
    const wire = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    const here = await server.connect({ database: 'D', schema: 'PUBLIC' })
    const asked = (text: string) => here.query({ kind: 'statement', text, binds: [] })
    await wire.run('BEGIN')
    await wire.run('UPDATE T SET A = 2')
    await wire.close()
    await run('UPDATE T SET A = A + 10')
    await asked('BEGIN')
    await asked('DELETE FROM T')
    await here.close()
    await run('UPDATE T SET A = A + 100')
    expect(await values(run)).toEqual([111])
  }))

// https://docs.snowflake.com/en/sql-reference/transactions#autocommit
test('without AUTOCOMMIT a change opens a transaction, and DDL or ALTER SESSION commit it', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    const seen = () => values(other.run)
    await run('ALTER SESSION SET AUTOCOMMIT = FALSE')
    await run('SELECT 1')
    expect(await run('SELECT CURRENT_TRANSACTION() AS T')).toEqual([{ T: null }])
    await run('INSERT INTO T VALUES (1)')
    expect(await seen()).toEqual([])
    await run('ROLLBACK')
    await run('INSERT INTO T VALUES (2)')
    await run('CREATE TABLE U (A INT)')
    expect(await seen()).toEqual([2])
    await run('INSERT INTO T VALUES (3)')
    await run('ALTER SESSION SET AUTOCOMMIT = FALSE')
    expect(await seen()).toEqual([2, 3])
    await run('INSERT INTO T VALUES (4)')
    await run('COMMIT')
    await run('INSERT INTO T VALUES (5)')
    expect(await seen()).toEqual([2, 3, 4])
    await run('ALTER SESSION SET AUTOCOMMIT = TRUE')
    await run('INSERT INTO T VALUES (6)')
    expect(await seen()).toEqual([2, 3, 4, 5, 6])
    await other.close()
  }))

// https://docs.snowflake.com/en/sql-reference/transactions#deadlocks
test('of two that would wait for each other the later gives way, and its transaction stays open', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T AS SELECT 1 AS A')
    await run('CREATE TABLE U AS SELECT 1 AS A')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    await run('BEGIN')
    await run('UPDATE T SET A = 2')
    await other.run('BEGIN NAME "other one"')
    await other.run('UPDATE U SET A = 3')
    const waits = run('UPDATE U SET A = A + 10')
    await expect
      .poll(() => other.run('SHOW LOCKS'))
      .toMatchObject([
        { resource: 'D.PUBLIC.T', status: 'HOLDING', type: 'PARTITIONS' },
        { resource: 'D.PUBLIC.U', status: 'HOLDING' },
        { resource: 'D.PUBLIC.U', status: 'WAITING', acquired_on: null },
      ])
    expect(await other.run('SHOW TRANSACTIONS')).toMatchObject([
      { user: 'MESH', state: 'running' },
      { name: 'other one', scope: '0' },
    ])
    expect(await other.fails('UPDATE T SET A = 4')).toMatchObject({ code: '000625', sqlState: '57014' })
    await other.run('COMMIT')
    await waits
    await run('COMMIT')
    expect(await run('SELECT T.A AS T, U.A AS U FROM T, U')).toEqual([{ T: 2, U: 13 }])
    await other.close()
  }))

test('a statement waits for a table as long as LOCK_TIMEOUT says, or until it is cancelled', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T AS SELECT 1 AS A')
    await run('BEGIN')
    await run('DELETE FROM T')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    await other.run('ALTER SESSION SET LOCK_TIMEOUT = 0')
    expect(await other.fails('DELETE FROM T')).toMatchObject({ code: '000625' })
    await other.run('ALTER SESSION SET LOCK_TIMEOUT = 100')
    const cancelled = new Promise((resolve) => {
      const statement = other.connection.execute({
        sqlText: 'DELETE FROM T',
        complete: (error) => resolve(error?.code),
      })
      setTimeout(() => statement.cancel(), 50)
    })
    expect(await cancelled).toBe('000604')
    await run('ROLLBACK')
    await other.run('DELETE FROM T')
    await other.close()
  }))

// https://docs.snowflake.com/en/sql-reference/functions/system_abort_transaction
test('a transaction is aborted from another session, and told of afterwards', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T AS SELECT 1 AS A')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    await other.run('BEGIN')
    await other.run('DELETE FROM T')
    const [found] = await other.run('SELECT CURRENT_TRANSACTION()::VARCHAR AS ID')
    expect(await run(`SELECT SYSTEM$ABORT_TRANSACTION(${found?.ID}) AS S`)).toEqual([
      { S: `Aborted transaction id: ${found?.ID}` },
    ])
    await run('UPDATE T SET A = A + 1')
    expect(await values(other.run)).toEqual([2])
    expect(await other.run('SELECT CURRENT_TRANSACTION() AS ID')).toEqual([{ ID: null }])
    expect(await run(`DESCRIBE TRANSACTION ${found?.ID}`)).toMatchObject([{ user: 'MESH', state: 'aborted' }])
    expect(await fails('SELECT SYSTEM$ABORT_TRANSACTION(12)')).toMatchObject({ sqlState: '02000' })
    await other.close()
  }))

// https://docs.snowflake.com/en/sql-reference/parameters#transaction-abort-on-error
test('where a failing statement aborts its transaction, nothing of it is kept', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    await run('ALTER SESSION SET TRANSACTION_ABORT_ON_ERROR = TRUE')
    await fails("INSERT INTO T VALUES ('x')")
    await run('BEGIN')
    await run('INSERT INTO T VALUES (1)')
    await fails("INSERT INTO T VALUES ('x')")
    expect(await fails('INSERT INTO T VALUES (2)')).toMatchObject({ code: '000625' })
    await run('COMMIT')
    expect(await values(run)).toEqual([])
    await run('INSERT INTO T VALUES (3)')
    expect(await values(run)).toEqual([3])
  }))

test('what others do to a table meanwhile does not keep a transaction from ending', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    for (const [meanwhile, want] of [
      ['DROP TABLE Z', [1]],
      ['CREATE OR REPLACE TABLE Z (B INT)', [1]],
      ['ALTER TABLE Z ADD COLUMN B INT DEFAULT 3', [1]],
      ['ALTER TABLE T ADD COLUMN B INT DEFAULT 3', [1]],
    ] as const)
      for (const end of ['ROLLBACK', 'COMMIT']) {
        await run('CREATE OR REPLACE TABLE Z (A INT) DATA_RETENTION_TIME_IN_DAYS = 0')
        await run('CREATE OR REPLACE TABLE T AS SELECT 1 AS A')
        await run('INSERT INTO Z VALUES (1)')
        await run('BEGIN')
        await run('DELETE FROM Z')
        await run('INSERT INTO T (A) VALUES (2)')
        await other.run(meanwhile)
        await run(end)
        expect(await values(run), `${meanwhile}, ${end}`).toEqual(end === 'COMMIT' ? [...want, 2] : want)
        expect(await run('SELECT CURRENT_TRANSACTION() AS T')).toEqual([{ T: null }])
      }
    await other.close()
  }))
