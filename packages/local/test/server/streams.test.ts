import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/user-guide/streams-intro
test('a stream tells what happened to each row since it was used, and DML uses it up', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT, B VARCHAR)')
    await run("INSERT INTO T VALUES (1, 'old'), (2, 'old'), (3, 'old')")
    await run("CREATE STREAM S ON TABLE T COMMENT = 'what is new'")
    await run('CREATE STREAM I ON TABLE T APPEND_ONLY = TRUE')
    await run('CREATE TABLE LOG (A INT, B VARCHAR, W VARCHAR, U BOOLEAN)')
    const told = async (name = 'S') =>
      (
        await run(`SELECT METADATA$ACTION AS W, METADATA$ISUPDATE AS U, A, B FROM ${name} ORDER BY A, W, B`)
      ).map(({ W, U, A, B }) => `${String(W).slice(0, 3)}${U ? '*' : ''} ${A}${B}`)
    expect(await told()).toEqual([])
    expect(await run("SELECT SYSTEM$STREAM_HAS_DATA('S') AS H")).toEqual([{ H: false }])
    await run("INSERT INTO T VALUES (4, 'new'), (5, 'gone')")
    await run("UPDATE T SET B = 'x' WHERE A = 1")
    await run("UPDATE T SET B = 'y' WHERE A = 1")
    await run('DELETE FROM T WHERE A IN (2, 5)')
    const all = ['DEL* 1old', 'INS* 1y', 'DEL 2old', 'INS 4new']
    expect(await told()).toEqual(all)
    expect(await told('I')).toEqual(['INS 4new', 'INS 5gone'])
    expect(await run("SELECT SYSTEM$STREAM_HAS_DATA('S') AS H")).toEqual([{ H: true }])
    expect(await fails("INSERT INTO LOG SELECT A, B, METADATA$ACTION, 'x'::BOOLEAN FROM S")).toBeDefined()
    expect(await told()).toEqual(all)

    await run('BEGIN')
    await run('INSERT INTO LOG SELECT A, B, METADATA$ACTION, METADATA$ISUPDATE FROM S')
    await run("INSERT INTO T VALUES (6, 'late')")
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    expect(await other.run('SELECT COUNT(*) AS N FROM S')).toEqual([{ N: 4 }])
    await run('ROLLBACK')
    expect(await told()).toEqual(all)
    await run('BEGIN')
    await run('INSERT INTO LOG SELECT A, B, METADATA$ACTION, METADATA$ISUPDATE FROM S')
    await other.run("INSERT INTO T VALUES (7, 'while')")
    expect(await told()).toEqual(all)
    await run('COMMIT')
    expect(await told()).toEqual(['INS 7while'])
    expect(await run('SELECT COUNT(*) AS N FROM LOG')).toEqual([{ N: 4 }])
    expect(await run('SHOW STREAMS')).toMatchObject([
      { name: 'I', mode: 'APPEND_ONLY' },
      { name: 'S', table_name: 'D.PUBLIC.T', mode: 'DEFAULT', stale: 'false', comment: 'what is new' },
    ])
    await run('DROP STREAM I')
    await run('DROP TABLE T')
    expect(await fails('SELECT * FROM S')).toMatchObject({ code: '091901' })
    await other.close()
  }))

test('a copy that follows a stream is the table, whatever happens to it', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    const step = fc.record({
      what: fc.constantFrom('insert', 'update', 'delete', 'follow'),
      value: fc.nat(5),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await run('CREATE OR REPLACE TABLE T (A INT)')
        await run('CREATE OR REPLACE TABLE C (A INT, R VARCHAR)')
        await run('CREATE OR REPLACE STREAM S ON TABLE T')
        const follow = async () => {
          await run('BEGIN')
          await run("DELETE FROM C USING S WHERE C.R = S.METADATA$ROW_ID AND S.METADATA$ACTION = 'DELETE'")
          await run("INSERT INTO C SELECT A, METADATA$ROW_ID FROM S WHERE METADATA$ACTION = 'INSERT'")
          await run('COMMIT')
        }
        for (const { what, value } of steps) {
          if (what === 'insert') await run(`INSERT INTO T VALUES (${value}), (${value})`)
          if (what === 'update') await run(`UPDATE T SET A = A + 1 WHERE A <= ${value}`)
          if (what === 'delete') await run(`DELETE FROM T WHERE A = ${value}`)
          if (what === 'follow') await follow()
        }
        await follow()
        expect(await run('SELECT A FROM C ORDER BY A')).toEqual(await run('SELECT A FROM T ORDER BY A'))
      }),
      { numRuns: 12 },
    )
  }))
