import { expect, test } from 'vitest'
import { withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/sql-reference/functions/get_ddl
test('what GET_DDL gives makes the same object again', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TAG COST')
    await run(
      "CREATE MASKING POLICY HIDE AS (\"V é\" STRING, P NUMBER) RETURNS STRING -> CASE WHEN P > 1 THEN 'it''s' ELSE \"V é\" END COMMENT = 'a\\\\b'",
    )
    await run('CREATE ROW ACCESS POLICY SEEN AS (I NUMBER) RETURNS BOOLEAN -> I > 0')
    await run('CREATE TABLE PARENT (ID INT PRIMARY KEY)')
    await run(
      "CREATE TRANSIENT TABLE T (ID INT NOT NULL, \"na\"\"me\" VARCHAR(20) DEFAULT 'it''s' COMMENT 'it''s a \\\\ name', PAY NUMBER(10,2) WITH TAG (COST = 'high'), P INT REFERENCES PARENT (ID), AT TIMESTAMP_TZ(3), CONSTRAINT K PRIMARY KEY (ID)) COMMENT = 'ü'",
    )
    await run('ALTER TABLE T MODIFY COLUMN "na""me" SET MASKING POLICY HIDE USING ("na""me", P)')
    await run('ALTER TABLE T ADD ROW ACCESS POLICY SEEN ON (ID)')
    await run("CREATE VIEW V (A COMMENT 'c', B) COMMENT = 'v' AS SELECT ID, PAY FROM T WHERE PAY > 1")
    await run(
      "CREATE DYNAMIC TABLE DT TARGET_LAG = '5 minutes' WAREHOUSE = COMPUTE_WH AS SELECT ID FROM PARENT",
    )
    const ddl = async (type: string, name: string) =>
      String((await run(`SELECT GET_DDL('${type}', '${name}') AS X`))[0]?.X)
    const text = await ddl('table', 'd.public.t')
    expect(text.split('\n').slice(0, 2)).toEqual([
      'create or replace TRANSIENT TABLE T (',
      '\tID NUMBER(38,0) NOT NULL,',
    ])
    const state = async (name: string) => [
      await run(`DESCRIBE TABLE ${name}`),
      await run(
        `SELECT * FROM TABLE(INFORMATION_SCHEMA.POLICY_REFERENCES(REF_ENTITY_NAME => '${name}', REF_ENTITY_DOMAIN => 'TABLE'))`,
      ),
    ]
    for (const name of ['T', 'V', 'DT']) {
      const before = [await state(name), await ddl('TABLE', name)]
      await run(await ddl('TABLE', name))
      expect([await state(name), await ddl('VIEW', name)]).toEqual(before)
    }
    await run('DROP VIEW V')
    await run('DROP TABLE T')
    await run("ALTER SESSION SET TIMEZONE = 'UTC'")
    const policy = await ddl('POLICY', 'HIDE')
    await run('CREATE SCHEMA OTHER')
    await run(policy)
    expect(await run('DESCRIBE MASKING POLICY OTHER.HIDE')).toEqual(
      await run('DESCRIBE MASKING POLICY PUBLIC.HIDE'),
    )
    expect(await ddl('POLICY', 'HIDE')).toBe(policy)
    expect(await ddl('TABLE', 'PUBLIC.PARENT')).toBe(
      'create or replace TABLE PARENT (\n\tID NUMBER(38,0) NOT NULL,\n\tprimary key (ID)\n);',
    )
    expect((await run("SELECT GET_DDL('TABLE', 'PUBLIC.PARENT', TRUE) AS X"))[0]?.X).toContain(
      'TABLE D.PUBLIC.PARENT (',
    )
    expect(await fails("SELECT GET_DDL('STAGE', 'COMPUTE_WH')")).toMatchObject({ code: '000002' })
    expect(await fails("SELECT GET_DDL('TABLE', 'GONE')")).toMatchObject({ code: '002003' })
    expect(await run('DESCRIBE SCHEMA D.PUBLIC')).toMatchObject([
      { name: 'PARENT', kind: 'TABLE' },
      { name: 'DT', kind: 'DYNAMIC_TABLE' },
    ])
    expect((await run('DESCRIBE DATABASE D')).map((row) => row.name)).toEqual(['PUBLIC', 'OTHER'])
  }))
