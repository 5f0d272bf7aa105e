import { expect, test } from 'vitest'
import { type DriverSession, openDriver, withDriver } from '../driver.ts'

const prepare = async (run: DriverSession['run']) => {
  await run('CREATE DATABASE D')
  for (const role of ['ANALYST', 'STEWARD']) {
    await run(`CREATE ROLE ${role}`)
    await run(`GRANT ROLE ${role} TO USER MESH`)
    await run(`GRANT USAGE ON DATABASE D TO ROLE ${role}`)
    await run(`GRANT USAGE ON SCHEMA D.PUBLIC TO ROLE ${role}`)
    await run(`GRANT USAGE ON WAREHOUSE COMPUTE_WH TO ROLE ${role}`)
  }
  await run('CREATE TABLE PEOPLE (ID INT, EMAIL VARCHAR, "Where it is" VARCHAR, PAY NUMBER(10,2))')
  await run(
    "INSERT INTO PEOPLE VALUES (1, 'ann@x.org', 'public', 10.25), (2, 'bob@x.org', 'private', 20.75), (3, NULL, 'private', NULL)",
  )
}

// https://docs.snowflake.com/en/user-guide/security-column-intro
test('a masked column is masked wherever it stands, by the role that asks', () =>
  withDriver(async ({ run, fails }, server) => {
    await prepare(run)
    await run('GRANT SELECT ON TABLE PEOPLE TO ROLE ANALYST')
    await run(
      "CREATE MASKING POLICY MAIL AS (VAL STRING) RETURNS STRING -> CASE WHEN CURRENT_ROLE() IN ('ACCOUNTADMIN') THEN VAL ELSE '***' END COMMENT = 'it''s'",
    )
    await run('ALTER TABLE PEOPLE MODIFY COLUMN EMAIL SET MASKING POLICY MAIL')
    const analyst = await openDriver(server, { role: 'ANALYST', database: 'D' })
    expect(await run('SELECT EMAIL FROM PEOPLE ORDER BY ID')).toEqual([
      { EMAIL: 'ann@x.org' },
      { EMAIL: 'bob@x.org' },
      { EMAIL: null },
    ])
    for (const [text, want] of [
      ['SELECT EMAIL FROM PEOPLE ORDER BY ID', ['***', '***', '***']],
      ["SELECT P.EMAIL FROM D.PUBLIC.PEOPLE P WHERE P.EMAIL = 'ann@x.org'", []],
      ['SELECT EMAIL FROM PEOPLE GROUP BY EMAIL', ['***']],
      ["SELECT T.EMAIL FROM (SELECT * FROM PEOPLE) T JOIN PEOPLE U ON T.EMAIL = 'bob@x.org'", []],
      ['WITH C AS (SELECT EMAIL FROM PEOPLE) SELECT MAX(EMAIL) AS EMAIL FROM C', ['***']],
    ] as const)
      expect((await analyst.run(text)).map((row) => row.EMAIL)).toEqual(want)
    expect(await fails('DROP MASKING POLICY MAIL')).toMatchObject({ code: '003531' })
    expect(
      await fails('CREATE OR REPLACE MASKING POLICY MAIL AS (V STRING) RETURNS STRING -> V'),
    ).toMatchObject({ code: '003531' })
    expect(await fails('ALTER TABLE PEOPLE MODIFY COLUMN EMAIL SET MASKING POLICY MAIL')).toMatchObject({
      code: '003529',
    })
    await run("ALTER MASKING POLICY MAIL SET BODY -> LEFT(VAL, 1) || '…'")
    expect((await analyst.run('SELECT EMAIL FROM PEOPLE ORDER BY ID')).map((row) => row.EMAIL)).toEqual([
      'a…',
      'b…',
      null,
    ])
    expect(await run('DESCRIBE MASKING POLICY MAIL')).toEqual([
      {
        name: 'MAIL',
        signature: '(VAL VARCHAR)',
        return_type: 'VARCHAR(16777216)',
        body: "LEFT(VAL, 1) || '…'",
      },
    ])
    expect(await run('SHOW MASKING POLICIES')).toMatchObject([
      { name: 'MAIL', kind: 'MASKING_POLICY', comment: "it's" },
    ])
    await run('CREATE TABLE COPY AS SELECT EMAIL FROM PEOPLE WHERE ID = 1')
    await run('ALTER TABLE PEOPLE MODIFY COLUMN EMAIL UNSET MASKING POLICY')
    expect(await run('SELECT EMAIL FROM COPY')).toEqual([{ EMAIL: 'a…' }])
    expect((await analyst.run('SELECT EMAIL FROM PEOPLE WHERE ID = 1'))[0]).toEqual({ EMAIL: 'ann@x.org' })
    await run('DROP MASKING POLICY MAIL')
    await analyst.close()
  }))

// https://docs.snowflake.com/en/user-guide/security-column-intro#conditional-masking
test('conditional masking sees other columns; decimals keep their digits', () =>
  withDriver(async ({ run, fails }) => {
    await prepare(run)
    await run(
      'CREATE MASKING POLICY "if it is private" AS (V NUMBER, S VARCHAR) RETURNS NUMBER -> CASE WHEN S = \'public\' THEN V ELSE -1 END',
    )
    await run(
      'ALTER TABLE PEOPLE ALTER COLUMN PAY SET MASKING POLICY "if it is private" USING (PAY, "Where it is")',
    )
    expect((await run('SELECT PAY FROM PEOPLE ORDER BY ID')).map((row) => row.PAY)).toEqual([10.25, -1, -1])
    await run('ALTER TABLE PEOPLE RENAME COLUMN "Where it is" TO VISIBLE')
    expect((await run('SELECT PAY FROM PEOPLE ORDER BY ID')).map((row) => row.PAY)).toEqual([10.25, -1, -1])
    for (const [text, why] of [
      ['ALTER TABLE PEOPLE DROP COLUMN VISIBLE', 'takes it'],
      [
        'ALTER TABLE PEOPLE ALTER COLUMN EMAIL SET MASKING POLICY "if it is private" USING (EMAIL, PAY)',
        'data type',
      ],
      ['ALTER TABLE PEOPLE ALTER COLUMN ID SET MASKING POLICY "if it is private"', 'takes 2 columns'],
      ['CREATE MASKING POLICY X AS (V NUMBER) RETURNS STRING -> V', 'same data type'],
      ['CREATE MASKING POLICY X AS (V NUMBER) RETURNS NUMBER -> W', 'W'],
      ['CREATE ROW ACCESS POLICY X AS (V NUMBER) RETURNS NUMBER -> V', 'BOOLEAN'],
    ] as const)
      expect((await fails(text)).message).toContain(why)
  }))

// https://docs.snowflake.com/en/user-guide/security-row-intro
test('a row access policy hides rows from queries and from changes, also by a table of its own', () =>
  withDriver(async ({ run, fails }, server) => {
    await prepare(run)
    await run('GRANT SELECT, UPDATE, DELETE, INSERT ON TABLE PEOPLE TO ROLE ANALYST')
    await run('CREATE TABLE ALLOWED (WHO VARCHAR, PLACE VARCHAR)')
    await run(
      "INSERT INTO ALLOWED VALUES ('ANALYST', 'public'), ('ACCOUNTADMIN', 'public'), ('ACCOUNTADMIN', 'private')",
    )
    await run(
      'CREATE ROW ACCESS POLICY PLACES AS (P VARCHAR) RETURNS BOOLEAN -> EXISTS (SELECT 1 FROM ALLOWED A WHERE A.WHO = CURRENT_ROLE() AND A.PLACE = P)',
    )
    await run('ALTER TABLE PEOPLE ADD ROW ACCESS POLICY PLACES ON ("Where it is")')
    const analyst = await openDriver(server, { role: 'ANALYST', database: 'D' })
    expect(await analyst.run('SELECT ID FROM PEOPLE')).toEqual([{ ID: 1 }])
    expect(await analyst.run('SELECT COUNT(*) AS N FROM PEOPLE')).toEqual([{ N: 1 }])
    expect(await run('SELECT COUNT(*) AS N FROM PEOPLE')).toEqual([{ N: 3 }])
    expect(await analyst.run('UPDATE PEOPLE SET PAY = 0')).toMatchObject([{ 'number of rows updated': 1 }])
    expect(await analyst.run('DELETE FROM PEOPLE WHERE ID > 1')).toEqual([{ 'number of rows deleted': 0 }])
    await analyst.run(
      'MERGE INTO PEOPLE T USING (SELECT 1 AS ID UNION ALL SELECT 2) S ON T.ID = S.ID WHEN MATCHED THEN DELETE',
    )
    expect(await run('SELECT ID, PAY FROM PEOPLE ORDER BY ID')).toEqual([
      { ID: 2, PAY: 20.75 },
      { ID: 3, PAY: null },
    ])
    await analyst.run('INSERT INTO PEOPLE (ID, "Where it is") VALUES (9, \'private\')')
    expect(await analyst.run('SELECT ID FROM PEOPLE')).toEqual([])
    expect((await fails('ALTER TABLE PEOPLE ADD ROW ACCESS POLICY PLACES ON (EMAIL)')).message).toContain(
      'already',
    )
    await run('ALTER TABLE PEOPLE DROP ALL ROW ACCESS POLICIES')
    expect(await analyst.run('SELECT COUNT(*) AS N FROM PEOPLE')).toEqual([{ N: 3 }])
    await run('DROP ROW ACCESS POLICY PLACES')
    await analyst.close()
  }))

// https://docs.snowflake.com/en/sql-reference/functions/invoker_role
test('through views CURRENT_ROLE is who asks and INVOKER_ROLE the owner of the view', () =>
  withDriver(async ({ run }, server) => {
    await prepare(run)
    await run(
      "CREATE MASKING POLICY ROLES AS (V STRING) RETURNS STRING -> CURRENT_ROLE() || '/' || COALESCE(INVOKER_ROLE(), '-') || '/' || IS_ROLE_IN_SESSION('STEWARD')::VARCHAR",
    )
    await run('ALTER TABLE PEOPLE MODIFY COLUMN EMAIL SET MASKING POLICY ROLES')
    await run('GRANT SELECT ON TABLE PEOPLE TO ROLE STEWARD')
    await run('GRANT CREATE VIEW ON SCHEMA PUBLIC TO ROLE STEWARD')
    await run('USE ROLE STEWARD')
    await run('CREATE VIEW V AS SELECT EMAIL, ID FROM PEOPLE WHERE ID = 1')
    await run('GRANT SELECT ON VIEW V TO ROLE ANALYST')
    await run('USE ROLE ACCOUNTADMIN')
    const analyst = await openDriver(server, { role: 'ANALYST', database: 'D' })
    expect(await analyst.run('SELECT EMAIL FROM V')).toEqual([{ EMAIL: 'ANALYST/STEWARD/false' }])
    expect(await run('SELECT EMAIL FROM PEOPLE WHERE ID = 1')).toEqual([
      { EMAIL: 'ACCOUNTADMIN/ACCOUNTADMIN/false' },
    ])
    await run("CREATE MASKING POLICY OUTER_ONE AS (V STRING) RETURNS STRING -> V || ' by ' || INVOKER_ROLE()")
    await run('ALTER VIEW V MODIFY COLUMN EMAIL SET MASKING POLICY OUTER_ONE')
    await run("CREATE ROW ACCESS POLICY NONE AS (I NUMBER) RETURNS BOOLEAN -> CURRENT_ROLE() = 'ANALYST'")
    await run('ALTER VIEW V ADD ROW ACCESS POLICY NONE ON (ID)')
    expect(await analyst.run('SELECT EMAIL FROM V')).toEqual([{ EMAIL: 'ANALYST/STEWARD/false by ANALYST' }])
    await run('USE ROLE STEWARD')
    expect(await run('SELECT EMAIL FROM V')).toEqual([])
    await analyst.close()
  }))

// https://docs.snowflake.com/en/user-guide/tag-based-masking-policies
test('a tag masks the columns that carry it or inherit it, unless they have a policy of their own', () =>
  withDriver(async ({ run, fails }) => {
    await prepare(run)
    await run('CREATE TAG PII')
    await run(
      "CREATE MASKING POLICY TEXTS AS (V STRING) RETURNS STRING -> SYSTEM$GET_TAG_ON_CURRENT_COLUMN('PII')",
    )
    await run('CREATE MASKING POLICY NUMBERS AS (V NUMBER) RETURNS NUMBER -> 0')
    await run('CREATE MASKING POLICY OWN AS (V STRING) RETURNS STRING -> UPPER(V)')
    await run('ALTER TAG PII SET MASKING POLICY TEXTS, MASKING POLICY NUMBERS')
    await run("ALTER TABLE PEOPLE MODIFY COLUMN EMAIL SET TAG PII = 'mail'")
    const first = async () =>
      (await run('SELECT * FROM PEOPLE WHERE EMAIL IS NOT NULL ORDER BY 1 LIMIT 1'))[0]
    expect(await first()).toEqual({ ID: 1, EMAIL: 'mail', 'Where it is': 'public', PAY: 10.25 })
    await run("ALTER TABLE PEOPLE SET TAG PII = 'all'")
    expect(await first()).toEqual({ ID: 0, EMAIL: 'mail', 'Where it is': 'all', PAY: 0 })
    await run('ALTER TABLE PEOPLE MODIFY COLUMN "Where it is" SET MASKING POLICY OWN')
    expect(await first()).toEqual({ ID: 0, EMAIL: 'mail', 'Where it is': expect.any(String), PAY: 0 })
    expect(
      await run(
        "SELECT POLICY_NAME, REF_COLUMN_NAME, TAG_NAME, POLICY_STATUS FROM TABLE(D.INFORMATION_SCHEMA.POLICY_REFERENCES(REF_ENTITY_NAME => 'PEOPLE', REF_ENTITY_DOMAIN => 'table')) ORDER BY 2",
      ),
    ).toEqual([
      { POLICY_NAME: 'TEXTS', REF_COLUMN_NAME: 'EMAIL', TAG_NAME: 'PII', POLICY_STATUS: 'ACTIVE' },
      { POLICY_NAME: 'NUMBERS', REF_COLUMN_NAME: 'ID', TAG_NAME: 'PII', POLICY_STATUS: 'ACTIVE' },
      { POLICY_NAME: 'NUMBERS', REF_COLUMN_NAME: 'PAY', TAG_NAME: 'PII', POLICY_STATUS: 'ACTIVE' },
      { POLICY_NAME: 'OWN', REF_COLUMN_NAME: 'Where it is', TAG_NAME: null, POLICY_STATUS: 'ACTIVE' },
    ])
    expect(
      await run(
        "SELECT REF_ENTITY_NAME, REF_ENTITY_DOMAIN, REF_COLUMN_NAME FROM TABLE(INFORMATION_SCHEMA.POLICY_REFERENCES(POLICY_NAME => 'd.public.own'))",
      ),
    ).toEqual([{ REF_ENTITY_NAME: 'PEOPLE', REF_ENTITY_DOMAIN: 'TABLE', REF_COLUMN_NAME: 'Where it is' }])
    expect(await fails('DROP MASKING POLICY NUMBERS')).toMatchObject({ code: '003531' })
    await run('ALTER TAG PII UNSET MASKING POLICY NUMBERS')
    await run('DROP MASKING POLICY NUMBERS')
    expect(await first()).toMatchObject({ ID: 1, PAY: 10.25 })
  }))

// https://docs.snowflake.com/en/user-guide/security-column-intro#label-security-column-privileges
test('who may set a policy: the owner with APPLY, or whoever has APPLY on the account', () =>
  withDriver(async ({ run }, server) => {
    await prepare(run)
    await run('CREATE MASKING POLICY HIDE AS (V STRING) RETURNS STRING -> NULL')
    await run('GRANT SELECT ON TABLE PEOPLE TO ROLE STEWARD')
    const steward = await openDriver(server, { role: 'STEWARD', database: 'D' })
    const text = 'ALTER TABLE PEOPLE MODIFY COLUMN EMAIL SET MASKING POLICY HIDE'
    expect(await steward.fails(text)).toMatchObject({ code: '002003' })
    await run('GRANT APPLY ON MASKING POLICY HIDE TO ROLE STEWARD')
    expect(await steward.fails(text)).toMatchObject({ code: '003001' })
    await run('GRANT APPLY MASKING POLICY ON ACCOUNT TO ROLE STEWARD')
    await steward.run(text)
    expect(await run('SELECT COUNT(EMAIL) AS N FROM PEOPLE')).toEqual([{ N: 0 }])
    expect(await run('DESCRIBE TABLE PEOPLE')).toMatchObject([
      { 'policy name': null },
      { 'policy name': 'D.PUBLIC.HIDE' },
      {},
      {},
    ])
    await steward.close()
  }))

// https://docs.snowflake.com/en/user-guide/security-column-intro#label-security-column-clone
test('clones are masked too: by the cloned policy where it was cloned with them', () =>
  withDriver(async ({ run }) => {
    await prepare(run)
    await run("CREATE MASKING POLICY HIDE AS (V STRING) RETURNS STRING -> 'hidden'")
    await run("CREATE TABLE T (A VARCHAR MASKING POLICY HIDE, B INT) AS SELECT 'x', 1")
    await run('CREATE TABLE T2 CLONE T')
    await run('CREATE SCHEMA COPY CLONE PUBLIC')
    await run("ALTER MASKING POLICY PUBLIC.HIDE SET BODY -> 'well hidden'")
    expect(await run('SELECT A FROM PUBLIC.T2')).toEqual([{ A: 'well hidden' }])
    expect(await run('SELECT A FROM COPY.T')).toEqual([{ A: 'hidden' }])
  }))
