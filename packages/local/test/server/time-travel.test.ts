import type { Clock } from '@mesh/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

/** A clock that moves when it is told to. */
function settableClock(): Clock & { pass(seconds: number): void } {
  let now = Date.parse('2026-03-01T12:00:00Z')
  return {
    now: () => now,
    pass: (seconds) => {
      now += seconds * 1000
    },
  }
}

// https://docs.snowflake.com/en/sql-reference/constructs/at-before
test('a table is read as it was, by time, by offset and by statement', () => {
  const clock = settableClock()
  return withDriver(
    async ({ run, fails }) => {
      const rows = async (clause: string) =>
        (await run(`SELECT A, B FROM T ${clause} ORDER BY A`)).map(({ A, B }) => `${A}${B}`).join(' ')
      await run('CREATE DATABASE D')
      await run('CREATE TABLE T (A INT, B VARCHAR)')
      clock.pass(60)
      await run("INSERT INTO T VALUES (1, 'a'), (2, 'b')")
      clock.pass(60)
      await run("UPDATE T SET B = 'c' WHERE A = 2")
      const [id] = await run('SELECT LAST_QUERY_ID() AS ID')
      clock.pass(60)
      await run('DELETE FROM T WHERE A = 1')
      clock.pass(60)
      await run('TRUNCATE TABLE T')
      await run("INSERT INTO T VALUES (9, 'z')")

      expect(await rows('')).toBe('9z')
      expect(await rows('AT (OFFSET => -1)')).toBe('2c')
      expect(await rows('AT (OFFSET => -60)')).toBe('2c')
      expect(await rows('BEFORE (OFFSET => -60)')).toBe('1a 2c')
      expect(await rows('AT (OFFSET => -180)')).toBe('1a 2b')
      expect(await rows('AT (OFFSET => -181)')).toBe('')
      expect(await rows("AT (TIMESTAMP => '2026-03-01 12:02:30'::TIMESTAMP)")).toBe('1a 2c')
      expect(await rows(`AT (STATEMENT => '${id?.ID}')`)).toBe('1a 2c')
      expect(await rows(`BEFORE (STATEMENT => '${id?.ID}')`)).toBe('1a 2b')
      await run('CREATE VIEW V AS SELECT COUNT(*) AS N FROM T')
      expect(await run('SELECT N FROM V AT (OFFSET => -61)')).toEqual([{ N: 2 }])
      expect(
        await run(
          'SELECT METADATA$ACTION AS A, METADATA$ISUPDATE AS U, A || B AS R FROM T CHANGES (INFORMATION => DEFAULT) AT (OFFSET => -180) END (OFFSET => -60) ORDER BY 1, 2, 3',
        ),
      ).toEqual([
        { A: 'DELETE', U: false, R: '1a' },
        { A: 'DELETE', U: true, R: '2b' },
        { A: 'INSERT', U: true, R: '2c' },
      ])
      expect(await fails("SELECT * FROM T AT (TIMESTAMP => '2030-01-01'::TIMESTAMP)")).toMatchObject({
        code: '000707',
      })
      expect(await fails("SELECT * FROM T BEFORE (STATEMENT => 'nothing')")).toMatchObject({ code: '000707' })
    },
    { clock },
  )
})

test('what is not committed was never there, and a rollback leaves no trace', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT)')
    await run('INSERT INTO T VALUES (1)')
    await run('BEGIN')
    await run('UPDATE T SET A = 2')
    await run('INSERT INTO T VALUES (3)')
    await run('ROLLBACK')
    await run('INSERT INTO T VALUES (4)')
    const [last] = await run('SELECT LAST_QUERY_ID() AS ID')
    expect(await run(`SELECT A FROM T BEFORE (STATEMENT => '${last?.ID}')`)).toEqual([{ A: 1 }])
    expect(await run('SELECT A FROM T ORDER BY A')).toEqual([{ A: 1 }, { A: 4 }])
  }))

test('every state of a table that anything happened to can be read again', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    const step = fc.oneof(
      fc.record({ do: fc.constant('insert' as const), value: fc.nat(5) }),
      fc.record({ do: fc.constant('delete' as const), value: fc.nat(5) }),
      fc.record({ do: fc.constant('update' as const), value: fc.nat(5) }),
      fc.record({ do: fc.constant('rollback' as const), value: fc.nat(5) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await run('CREATE OR REPLACE TABLE T (A INT)')
        let model: number[] = []
        const states: { id: unknown; rows: number[] }[] = []
        for (const { do: what, value } of steps) {
          if (what === 'rollback') {
            await run('BEGIN')
            await run('DELETE FROM T')
            await run(`INSERT INTO T VALUES (${value})`)
            await run('ROLLBACK')
            continue
          }
          if (what === 'insert') {
            await run(`INSERT INTO T VALUES (${value}), (${value + 1})`)
            model = [...model, value, value + 1]
          } else if (what === 'delete') {
            await run(`DELETE FROM T WHERE A = ${value}`)
            model = model.filter((each) => each !== value)
          } else {
            await run(`UPDATE T SET A = A + 1 WHERE A <= ${value}`)
            model = model.map((each) => (each <= value ? each + 1 : each))
          }
          const [row] = await run('SELECT LAST_QUERY_ID() AS ID')
          states.push({ id: row?.ID, rows: [...model].sort() })
        }
        for (const { id, rows } of states) {
          const found = await run(`SELECT A FROM T AT (STATEMENT => '${id}') ORDER BY A`)
          expect(found.map(({ A }) => A)).toEqual(rows)
        }
      }),
      { numRuns: 15 },
    )
  }))
