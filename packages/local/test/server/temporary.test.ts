import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/user-guide/tables-temp-transient
test('a temporary table hides the one of its name, for its session only and until that ends', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT) AS SELECT 1 AS A')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    await other.run("CREATE TEMPORARY TABLE T (A INT AUTOINCREMENT, B VARCHAR DEFAULT 'x')")
    await other.run("INSERT INTO T (B) VALUES ('é'), (DEFAULT)")
    await other.run('ALTER TABLE T ADD COLUMN C INT DEFAULT 7')
    expect(await other.run('SELECT * FROM D.PUBLIC.T ORDER BY A')).toEqual([
      { A: 1, B: 'é', C: 7 },
      { A: 2, B: 'x', C: 7 },
    ])
    expect(await run('SELECT * FROM T')).toEqual([{ A: 1 }])
    expect((await other.run('SHOW TABLES IN SCHEMA')).map(({ kind }) => kind)).toEqual(['TABLE', 'TEMPORARY'])
    expect(await run('SHOW TABLES')).toHaveLength(1)
    expect(await other.fails('CREATE TEMP TABLE T (A INT)')).toMatchObject({ code: '002002' })
    await other.run('BEGIN')
    await other.run('DELETE FROM T WHERE A = 1')
    await other.run('ROLLBACK')
    expect(await other.run('SELECT COUNT(*) AS N FROM T')).toEqual([{ N: 2 }])
    await other.run('DROP TABLE T')
    expect(await other.run('SELECT * FROM T')).toEqual([{ A: 1 }])
    await other.run('UNDROP TABLE T')
    await other.run('CREATE TEMP TABLE ONLY_MINE AS SELECT * FROM T')
    await other.run('CREATE TEMP STAGE S')
    await other.run('CREATE TEMP FILE FORMAT F TYPE = JSON')
    await other.run('CREATE TEMP VIEW V AS SELECT COUNT(*) AS N FROM ONLY_MINE')
    expect(await other.run('SELECT N FROM V')).toEqual([{ N: 2 }])
    expect(await other.run('SHOW STAGES')).toHaveLength(1)
    expect(await fails('CREATE STREAM R ON TABLE ONLY_MINE')).toMatchObject({ code: '002003' })
    await other.close()
    for (const text of ['SHOW STAGES', 'SHOW VIEWS', 'SHOW FILE FORMATS']) expect(await run(text)).toEqual([])
    expect(await fails('SELECT * FROM ONLY_MINE')).toMatchObject({ code: '002003' })
    const again = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    expect(await again.run('SELECT * FROM T')).toEqual([{ A: 1 }])
    await again.close()
  }))
