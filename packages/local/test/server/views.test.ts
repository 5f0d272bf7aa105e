import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/user-guide/views-materialized
test('a materialized view has the rows of its query at any time, until it is suspended', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T (A INT, B INT) AS SELECT 1, 10')
    await run('CREATE VIEW V AS SELECT * FROM T')
    await run('CREATE MATERIALIZED VIEW M CLUSTER BY (A) AS SELECT A, SUM(B) AS S FROM T GROUP BY A')
    await run('INSERT INTO T VALUES (1, 5), (2, 7)')
    expect(await run('SELECT * FROM M ORDER BY A')).toEqual([
      { A: 1, S: 15 },
      { A: 2, S: 7 },
    ])
    expect(await run('SHOW MATERIALIZED VIEWS')).toMatchObject([
      { name: 'M', cluster_by: 'LINEAR(A)', source_table_name: 'T', invalid: 'false', behind_by: '0s' },
    ])
    expect((await run('SHOW VIEWS')).map(({ name, is_materialized }) => [name, is_materialized])).toEqual([
      ['M', 'true'],
      ['V', 'false'],
    ])
    await run('ALTER MATERIALIZED VIEW M SUSPEND')
    expect(await fails('SELECT * FROM M')).toMatchObject({ code: '002037' })
    await run('ALTER MATERIALIZED VIEW M RESUME')
    for (const query of [
      'SELECT T.A FROM T, T U',
      'SELECT A FROM V',
      'SELECT A FROM M',
      'SELECT A FROM T ORDER BY A',
      'SELECT A FROM T LIMIT 1',
      'SELECT SUM(B) AS S FROM T GROUP BY A',
      'SELECT A, COUNT(*) AS N FROM T GROUP BY A HAVING COUNT(*) > 1',
      'SELECT A, COUNT(DISTINCT B) AS N FROM T GROUP BY A',
      'SELECT A, LISTAGG(B) AS L FROM T GROUP BY A',
      'SELECT A, ROW_NUMBER() OVER (ORDER BY A) AS N FROM T',
      'SELECT A FROM T WHERE A IN (SELECT B FROM T)',
      'SELECT A, CURRENT_TIMESTAMP() AS C FROM T',
      'SELECT A, COUNT(*) AS N FROM T GROUP BY ROLLUP (A)',
      'SELECT A FROM T UNION ALL SELECT B FROM T',
    ])
      expect(await fails(`CREATE MATERIALIZED VIEW X AS ${query}`), query).toMatchObject({ code: '001003' })
    expect(await fails('INSERT INTO M VALUES (1, 2)')).toMatchObject({ code: '001003' })
    expect(await fails('DROP VIEW M')).toMatchObject({ code: '001003' })
    await run('ALTER TABLE T ADD COLUMN C INT')
    expect(await run('SELECT COUNT(*) AS N FROM M')).toEqual([{ N: 2 }])
    await run('ALTER TABLE T DROP COLUMN C')
    expect(await fails('SELECT * FROM M')).toMatchObject({ code: '002037' })
    await fails('ALTER MATERIALIZED VIEW M RESUME')
    await run('CREATE OR REPLACE MATERIALIZED VIEW M AS SELECT A FROM T')
    expect(await run('SELECT COUNT(*) AS N FROM M')).toEqual([{ N: 3 }])
    await run('DROP MATERIALIZED VIEW M')
    expect(await fails('SELECT * FROM M')).toMatchObject({ code: '002003' })
  }))

// https://docs.snowflake.com/en/sql-reference/sql/alter-dynamic-table
test('dynamic tables are suspended and resumed with those that they read, and keep their rows when a refresh fails', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T AS SELECT 1 AS A')
    const options = "TARGET_LAG = '1 minute' WAREHOUSE = COMPUTE_WH"
    await run(`CREATE DYNAMIC TABLE UP ${options} AS SELECT A, 10 / A AS B FROM T`)
    await run(`CREATE DYNAMIC TABLE DOWN ${options} AS SELECT SUM(B) AS S FROM UP`)
    const down = async () => (await run('SELECT S FROM DOWN'))[0]?.S
    const states = async () =>
      (await run('SHOW DYNAMIC TABLES')).map(({ name, scheduling_state: state }) => `${name} ${state}`)
    await run('ALTER DYNAMIC TABLE UP SUSPEND')
    expect(await states()).toEqual(['DOWN SUSPENDED', 'UP SUSPENDED'])
    await run('INSERT INTO T VALUES (2)')
    expect(await down()).toBe(10)
    await run('ALTER DYNAMIC TABLE UP REFRESH')
    expect(await run('SELECT COUNT(*) AS N FROM UP')).toEqual([{ N: 2 }])
    await run('ALTER DYNAMIC TABLE UP RESUME')
    expect(await states()).toEqual(['DOWN ACTIVE', 'UP ACTIVE'])
    expect(await down()).toBe(15)
    await run('INSERT INTO T VALUES (0)')
    expect(await down()).toBe(15)
    await fails('ALTER DYNAMIC TABLE UP REFRESH')
    await run('DELETE FROM T WHERE A = 0')
    const other = await openDriver(server, { database: 'D', schema: 'PUBLIC' })
    await other.run('BEGIN')
    await other.run('INSERT INTO T VALUES (5)')
    expect(await other.run('SELECT S FROM DOWN')).toEqual([{ S: 15 }])
    await other.run('COMMIT')
    expect(await down()).toBe(17)
    await other.close()
    for (const bad of [
      "TARGET_LAG = '30 seconds'",
      "TARGET_LAG = 'soon'",
      'REFRESH_MODE = SLOW',
      'INITIALIZE = LATER',
    ])
      expect(
        await fails(`CREATE DYNAMIC TABLE X WAREHOUSE = COMPUTE_WH ${bad} AS SELECT 1 AS A`),
        bad,
      ).toMatchObject({
        code: '001008',
      })
  }))
