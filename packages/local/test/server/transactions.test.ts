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
