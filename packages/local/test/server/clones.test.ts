import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/user-guide/object-clone
test('what is cloned together refers to each other, not to the originals', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TAG G')
    await run('CREATE SEQUENCE Q START = 5')
    await run('CREATE TABLE P (ID INT PRIMARY KEY DEFAULT Q.NEXTVAL, V INT)')
    await run('CREATE TABLE C (ID INT, PARENT INT REFERENCES P (ID))')
    await run("ALTER TABLE P SET TAG G = 'x'")
    await run('CREATE STREAM S ON TABLE P')
    await run('CREATE MATERIALIZED VIEW M AS SELECT V FROM P')
    await run(
      "CREATE DYNAMIC TABLE Y TARGET_LAG = '1 minute' WAREHOUSE = COMPUTE_WH AS SELECT SUM(V) AS N FROM P",
    )
    await run('INSERT INTO P (V) VALUES (1)')
    await run('SELECT * FROM Y')
    await run("CREATE TASK A SCHEDULE = '1 minute' AS INSERT INTO P (V) VALUES (9)")
    await run('ALTER TASK A RESUME')
    await run('CREATE DATABASE E CLONE D')
    await run('INSERT INTO E.PUBLIC.P (V) VALUES (2)')
    await run('USE SCHEMA E.PUBLIC')
    expect(await run('SELECT ID, V FROM P ORDER BY ID')).toEqual([
      { ID: 5, V: 1 },
      { ID: 6, V: 2 },
    ])
    expect(await run('SELECT V, METADATA$ACTION AS X FROM S')).toEqual([{ V: 2, X: 'INSERT' }])
    expect(await run('SELECT COUNT(*) AS N FROM M')).toEqual([{ N: 2 }])
    expect(await run('SELECT N FROM Y')).toEqual([{ N: 1 }])
    expect(await run('SHOW DYNAMIC TABLES IN SCHEMA E.PUBLIC')).toMatchObject([
      { scheduling_state: 'SUSPENDED' },
    ])
    await run('ALTER DYNAMIC TABLE Y RESUME')
    expect(await run('SELECT N FROM Y')).toEqual([{ N: 3 }])
    expect(await run('SHOW IMPORTED KEYS IN TABLE C')).toMatchObject([
      { pk_database_name: 'E', pk_table_name: 'P' },
    ])
    expect(await run('SHOW TASKS IN SCHEMA E.PUBLIC')).toMatchObject([{ state: 'suspended' }])
    const tagged = "SELECT TAG_DATABASE AS D FROM TABLE(E.INFORMATION_SCHEMA.TAG_REFERENCES('P', 'TABLE'))"
    expect(await run(tagged)).toEqual([{ D: 'E' }])
    expect(await run('SELECT V FROM D.PUBLIC.S')).toEqual([{ V: 1 }])
    await run('DROP DATABASE D')
    await run('INSERT INTO P (V) VALUES (3)')
    expect(await run('SELECT COUNT(*) AS N FROM M')).toEqual([{ N: 3 }])
    expect(await fails('CREATE SCHEMA Z CLONE NOWHERE')).toMatchObject({ sqlState: '02000' })
  }))

test('a clone that fails leaves what it would replace', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE T AS SELECT 1 AS A')
    await run('CREATE SCHEMA Z')
    await run('CREATE TABLE OLD AS SELECT 2 AS A')
    await fails("CREATE OR REPLACE SCHEMA D.Z CLONE D.PUBLIC AT (TIMESTAMP => '2000-01-01'::TIMESTAMP)")
    await fails("CREATE OR REPLACE TABLE D.Z.OLD CLONE D.PUBLIC.T AT (TIMESTAMP => '2000-01-01'::TIMESTAMP)")
    expect(await run('SELECT A FROM D.Z.OLD')).toEqual([{ A: 2 }])
    await run('CREATE TRANSIENT SCHEMA D.TS')
    await run('CREATE TABLE D.TS.X (A INT)')
    expect(await run('SHOW TABLES IN SCHEMA D.TS')).toMatchObject([{ kind: 'TRANSIENT' }])
  }))
