import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

const usage = 'SNOWFLAKE.ACCOUNT_USAGE'

// https://docs.snowflake.com/en/sql-reference/account-usage/query_history
test('QUERY_HISTORY tells what was run, by whom, where and how it ended', () =>
  withDriver(async ({ run, fails }) => {
    await run('CREATE DATABASE "D é"')
    await run("ALTER SESSION SET QUERY_TAG = 'it''s'")
    await run("SELECT 'é' AS A")
    await fails('SELECT * FROM GONE')
    expect(
      await run(
        `SELECT QUERY_TEXT, QUERY_TYPE, DATABASE_NAME, USER_NAME, ROLE_NAME, QUERY_TAG, EXECUTION_STATUS, ERROR_CODE FROM ${usage}.QUERY_HISTORY WHERE QUERY_TYPE = 'SELECT' AND END_TIME >= START_TIME ORDER BY START_TIME`,
      ),
    ).toEqual([
      {
        QUERY_TEXT: "SELECT 'é' AS A",
        QUERY_TYPE: 'SELECT',
        DATABASE_NAME: 'D é',
        USER_NAME: 'MESH',
        ROLE_NAME: 'ACCOUNTADMIN',
        QUERY_TAG: "it's",
        EXECUTION_STATUS: 'SUCCESS',
        ERROR_CODE: null,
      },
      expect.objectContaining({
        QUERY_TEXT: 'SELECT * FROM GONE',
        EXECUTION_STATUS: 'FAIL',
        ERROR_CODE: '002003',
      }),
    ])
    const newest = await run(
      'SELECT QUERY_TYPE FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY(RESULT_LIMIT => 2))',
    )
    expect(newest).toHaveLength(2)
    expect(
      await fails('SELECT * FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY(RESULT_LIMIT => 0))'),
    ).toMatchObject({
      message: expect.stringContaining('RESULT_LIMIT'),
    })
    expect(await fails(`SELECT * FROM ${usage}.QUERY_INSIGHTS`)).toMatchObject({ code: '000002' })
    await run('CREATE ROLE R')
    await run('GRANT ROLE R TO USER MESH')
    await run('USE ROLE R')
    expect(await fails(`SELECT * FROM ${usage}.QUERY_HISTORY`)).toMatchObject({ code: '002003' })
  }))

// https://docs.snowflake.com/en/sql-reference/account-usage/access_history
test('ACCESS_HISTORY tells the columns that were read and written, and what from, as it was then', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE TABLE "Ord ers" (ID INT, AMOUNT NUMBER(10,2), REGION VARCHAR)')
    await run('CREATE TABLE TOTALS (REGION VARCHAR, TOTAL NUMBER(20,2))')
    await run("CREATE MASKING POLICY HIDE AS (V STRING) RETURNS STRING -> '*'")
    await run('ALTER TABLE "Ord ers" MODIFY COLUMN REGION SET MASKING POLICY HIDE')
    await run('CREATE VIEW V AS SELECT REGION AS R, AMOUNT FROM "Ord ers" WHERE ID > 0')
    await run('INSERT INTO TOTALS (REGION, TOTAL) SELECT R, SUM(AMOUNT) FROM V GROUP BY R')
    await run("INSERT INTO TOTALS VALUES ('x', 1)")
    await run('CREATE TABLE COPY AS SELECT TOTAL FROM TOTALS')
    await run('DROP TABLE COPY')
    const rows = await run(
      `SELECT QUERY_TEXT, DIRECT_OBJECTS_ACCESSED, BASE_OBJECTS_ACCESSED, OBJECTS_MODIFIED, POLICIES_REFERENCED FROM ${usage}.ACCESS_HISTORY JOIN ${usage}.QUERY_HISTORY USING (QUERY_ID)`,
    )
    const access = (start: string) => {
      const row = rows.find((each) => String(each.QUERY_TEXT).startsWith(start))
      const list = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value)
      return {
        direct: list(row?.DIRECT_OBJECTS_ACCESSED),
        base: list(row?.BASE_OBJECTS_ACCESSED),
        modified: list(row?.OBJECTS_MODIFIED),
        policies: list(row?.POLICIES_REFERENCED),
      }
    }
    const id = expect.any(Number)
    const view = { objectDomain: 'View', objectId: id, objectName: 'D.PUBLIC.V' }
    const orders = { objectDomain: 'Table', objectId: id, objectName: 'D.PUBLIC.Ord ers' }
    const totals = { objectDomain: 'Table', objectId: id, objectName: 'D.PUBLIC.TOTALS' }
    const names = (...columns: string[]) => ({
      columns: columns.map((columnName) => ({ columnId: id, columnName })),
    })
    const { direct, base, modified, policies } = access('INSERT INTO TOTALS (REGION')
    expect(direct).toEqual([{ ...names('AMOUNT', 'R'), ...view }])
    expect(base).toEqual([{ ...names('AMOUNT', 'ID', 'REGION'), ...orders }])
    expect(modified).toEqual([
      {
        columns: [
          {
            columnId: id,
            columnName: 'REGION',
            directSources: [{ columnName: 'R', ...view }],
            baseSources: [{ columnName: 'REGION', ...orders }],
          },
          {
            columnId: id,
            columnName: 'TOTAL',
            directSources: [{ columnName: 'AMOUNT', ...view }],
            baseSources: [{ columnName: 'AMOUNT', ...orders }],
          },
        ],
        ...totals,
      },
    ])
    expect(policies).toMatchObject([
      {
        columns: [
          { columnName: 'REGION', policies: [{ policyName: 'D.PUBLIC.HIDE', policyKind: 'MASKING_POLICY' }] },
        ],
      },
    ])
    expect(access('CREATE TABLE COPY').modified).toMatchObject([
      {
        objectName: 'D.PUBLIC.COPY',
        columns: [{ columnName: 'TOTAL', directSources: [{ columnName: 'TOTAL' }] }],
      },
    ])
    expect(access('INSERT INTO TOTALS VALUES')).toMatchObject({
      direct: [],
      modified: [{ objectName: 'D.PUBLIC.TOTALS' }],
    })
    expect(
      await run(
        `SELECT REFERENCED_OBJECT_NAME, REFERENCED_OBJECT_DOMAIN, REFERENCING_OBJECT_NAME, DEPENDENCY_TYPE FROM ${usage}.OBJECT_DEPENDENCIES`,
      ),
    ).toEqual([
      {
        REFERENCED_OBJECT_NAME: 'Ord ers',
        REFERENCED_OBJECT_DOMAIN: 'TABLE',
        REFERENCING_OBJECT_NAME: 'V',
        DEPENDENCY_TYPE: 'BY_NAME',
      },
    ])
    expect(await run(`SELECT POLICY_NAME, REF_ENTITY_NAME FROM ${usage}.POLICY_REFERENCES`)).toEqual([
      { POLICY_NAME: 'HIDE', REF_ENTITY_NAME: 'Ord ers' },
    ])
    expect(
      await run(`SELECT TABLE_NAME FROM ${usage}.TABLES WHERE DELETED IS NOT NULL AND TABLE_CATALOG = 'D'`),
    ).toEqual([{ TABLE_NAME: 'COPY' }])
    expect(
      await run(
        `SELECT COLUMN_NAME, DATA_TYPE, ORDINAL_POSITION FROM ${usage}.COLUMNS WHERE TABLE_NAME = 'TOTALS' ORDER BY 3`,
      ),
    ).toEqual([
      { COLUMN_NAME: 'REGION', DATA_TYPE: 'TEXT', ORDINAL_POSITION: 1 },
      { COLUMN_NAME: 'TOTAL', DATA_TYPE: 'NUMBER', ORDINAL_POSITION: 2 },
    ])
  }))

// https://docs.snowflake.com/en/sql-reference/account-usage/grants_to_roles
test('grants, tags and logins are there as they are', () =>
  withDriver(async ({ run }, server) => {
    await run('CREATE DATABASE D')
    await run('CREATE ROLE R')
    await run('CREATE TABLE T (A INT)')
    await run('GRANT SELECT ON TABLE T TO ROLE R WITH GRANT OPTION')
    await run('CREATE TAG COST')
    await run("ALTER TABLE T MODIFY COLUMN A SET TAG COST = 'high'")
    expect(
      await run(
        `SELECT PRIVILEGE, GRANTED_ON, NAME, TABLE_CATALOG, TABLE_SCHEMA, GRANTED_TO, GRANT_OPTION FROM ${usage}.GRANTS_TO_ROLES WHERE GRANTEE_NAME = 'R'`,
      ),
    ).toEqual([
      {
        PRIVILEGE: 'SELECT',
        GRANTED_ON: 'TABLE',
        NAME: 'T',
        TABLE_CATALOG: 'D',
        TABLE_SCHEMA: 'PUBLIC',
        GRANTED_TO: 'ACCOUNT ROLE',
        GRANT_OPTION: true,
      },
    ])
    expect(
      await run(
        `SELECT COUNT(*) AS N FROM ${usage}.GRANTS_TO_ROLES WHERE NAME = 'T' AND PRIVILEGE = 'OWNERSHIP'`,
      ),
    ).toEqual([{ N: 1 }])
    expect(await run(`SELECT ROLE, GRANTEE_NAME FROM ${usage}.GRANTS_TO_USERS`)).toContainEqual({
      ROLE: 'ACCOUNTADMIN',
      GRANTEE_NAME: 'MESH',
    })
    expect(
      await run(`SELECT TAG_NAME, TAG_VALUE, OBJECT_NAME, COLUMN_NAME, DOMAIN FROM ${usage}.TAG_REFERENCES`),
    ).toEqual([{ TAG_NAME: 'COST', TAG_VALUE: 'high', OBJECT_NAME: 'T', COLUMN_NAME: 'A', DOMAIN: 'COLUMN' }])
    await expect(openDriver(server, { username: 'NOBODY' } as never)).rejects.toThrow()
    expect(await run(`SELECT USER_NAME, IS_SUCCESS FROM ${usage}.LOGIN_HISTORY ORDER BY EVENT_ID`)).toEqual([
      { USER_NAME: 'MESH', IS_SUCCESS: 'YES' },
      { USER_NAME: 'NOBODY', IS_SUCCESS: 'NO' },
    ])
  }))
