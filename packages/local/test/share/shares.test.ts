import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalSnowflakeOptions, startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'
import { type DriverSession, openDriver } from '../driver.ts'

const accounts = ['CONSUMER', 'OTHER'].map((name) => ({
  name,
  users: [
    { name: 'ADMIN', password: 'c', roles: ['ACCOUNTADMIN'] },
    { name: 'READER', password: 'r', roles: ['ANALYST'] },
  ],
}))

/** A provider and a consumer, through the driver. */
async function withAccounts(
  use: (
    provider: DriverSession,
    consumer: DriverSession,
    reader: () => Promise<DriverSession>,
  ) => Promise<void>,
  options: LocalSnowflakeOptions = {},
): Promise<void> {
  const server = await startLocalSnowflake({ accounts, ...options })
  const open: DriverSession[] = []
  const session = async (user?: string, account?: string) => {
    const options = server.connectionOptions(user, account)
    // With its organization or without: both are names of the account.
    const made = await openDriver(server, { ...options, ...(user && { account: `mesh-${account}` }) })
    open.push(made)
    return made
  }
  try {
    await use(await session(), await session(undefined, 'CONSUMER'), () => session('READER', 'CONSUMER'))
    for (const each of open) await each.close()
  } finally {
    await server.stop()
  }
}

const share = [
  'CREATE DATABASE SALES',
  'CREATE TABLE PRIVATE_T (ID INT, ACCOUNT VARCHAR, MAIL VARCHAR)',
  "INSERT INTO PRIVATE_T VALUES (1, 'CONSUMER', 'a@x.org'), (2, 'OTHER', 'b@x.org'), (3, 'CONSUMER', NULL)",
  'CREATE TABLE OPEN_T AS SELECT 1 AS N',
  'CREATE SECURE VIEW "Mine ""only""" AS SELECT ID, MAIL FROM PRIVATE_T WHERE ACCOUNT = CURRENT_ACCOUNT()',
  'CREATE VIEW PLAIN AS SELECT N FROM OPEN_T',
  "CREATE SHARE S COMMENT = 'it''s'",
  'GRANT USAGE ON DATABASE SALES TO SHARE S',
  'GRANT USAGE ON SCHEMA SALES.PUBLIC TO SHARE S',
  'GRANT SELECT ON VIEW "Mine ""only""" TO SHARE S',
  'GRANT SELECT ON TABLE OPEN_T TO SHARE S',
]

// https://docs.snowflake.com/en/user-guide/data-sharing-secure-views
test('an account reads what another one shares, as it is now, and writes nothing', () =>
  withAccounts(async (provider, consumer, openReader) => {
    for (const text of share) await provider.run(text)
    expect(await consumer.fails('CREATE DATABASE D FROM SHARE LOCAL.S')).toMatchObject({ code: '002003' })
    await provider.run('ALTER SHARE S ADD ACCOUNTS = MESH.CONSUMER')
    expect((await consumer.run('DESCRIBE SHARE LOCAL.S')).map((each) => [each.kind, each.name])).toEqual([
      ['DATABASE', '<DB>'],
      ['SCHEMA', '<DB>.PUBLIC'],
      ['VIEW', '<DB>.PUBLIC."Mine ""only"""'],
      ['TABLE', '<DB>.PUBLIC.OPEN_T'],
    ])
    await consumer.run('CREATE DATABASE D FROM SHARE MESH.LOCAL.S')
    expect(await consumer.run('SELECT * FROM "Mine ""only""" ORDER BY ID')).toEqual([
      { ID: 1, MAIL: 'a@x.org' },
      { ID: 3, MAIL: null },
    ])
    expect(await consumer.run('SELECT T.N, D.PUBLIC.OPEN_T.N AS M FROM D.PUBLIC.OPEN_T, OPEN_T T')).toEqual([
      { N: 1, M: 1 },
    ])
    await provider.run('INSERT INTO OPEN_T VALUES (2)')
    await provider.run('ALTER TABLE OPEN_T ADD COLUMN ADDED INT')
    expect(await consumer.run('SELECT * FROM OPEN_T ORDER BY N')).toEqual([
      { N: 1, ADDED: null },
      { N: 2, ADDED: null },
    ])
    expect((await consumer.run('SHOW TABLES IN DATABASE D')).map((each) => each.name)).toEqual(['OPEN_T'])
    expect((await consumer.run('SHOW DATABASES')).map((each) => [each.name, each.origin])).toContainEqual([
      'D',
      'MESH.LOCAL.S',
    ])
    for (const [text, code] of [
      ['INSERT INTO OPEN_T VALUES (3)', '003001'],
      ['DELETE FROM D.PUBLIC.OPEN_T', '003001'],
      ['DROP TABLE OPEN_T', '003001'],
      ['CREATE TABLE D.PUBLIC.X (A INT)', '003001'],
      ['CREATE SCHEMA D.X', '003001'],
      ['SELECT * FROM D.PUBLIC.PRIVATE_T', '002003'],
      ['SELECT * FROM OPEN_T AT (OFFSET => -1)', '000002'],
      ['GRANT USAGE ON DATABASE D TO ROLE PUBLIC', '003011'],
      ['GRANT SELECT ON TABLE OPEN_T TO ROLE PUBLIC', '003011'],
      ['CREATE DATABASE E FROM SHARE LOCAL.S', '001003'],
    ] as const)
      expect([text, (await consumer.fails(text)).code]).toEqual([text, code])
    const reader = await openReader()
    expect(await reader.fails('SELECT N FROM D.PUBLIC.OPEN_T')).toMatchObject({ code: '002003' })
    await consumer.run('GRANT IMPORTED PRIVILEGES ON DATABASE D TO ROLE ANALYST')
    expect(await reader.run('SELECT N FROM D.PUBLIC.OPEN_T ORDER BY N')).toEqual([{ N: 1 }, { N: 2 }])
    await provider.run('REVOKE SELECT ON TABLE OPEN_T FROM SHARE S')
    expect(await reader.fails('SELECT N FROM D.PUBLIC.OPEN_T')).toMatchObject({ code: '002003' })
    await provider.run('ALTER SHARE S REMOVE ACCOUNT = CONSUMER')
    expect(await consumer.fails('SELECT * FROM D.PUBLIC.OPEN_T')).toMatchObject({ code: '003030' })
    await provider.run('ALTER SHARE S ADD ACCOUNTS = CONSUMER')
    expect(await consumer.fails('SELECT * FROM D.PUBLIC.OPEN_T')).toMatchObject({ code: '003030' })
    await consumer.run('DROP DATABASE D')
    await consumer.run('CREATE DATABASE D FROM SHARE LOCAL.S')
    expect((await consumer.run('SELECT COUNT(*) AS N FROM "Mine ""only"""'))[0]).toEqual({ N: 2 })
  }))

test('what cannot be shared is refused', () =>
  withAccounts(async (provider) => {
    for (const text of share) await provider.run(text)
    await provider.run('CREATE DATABASE ELSE_DB')
    await provider.run('CREATE TABLE ELSE_DB.PUBLIC.T (A INT)')
    await provider.run('CREATE SCHEMA SALES.APART')
    await provider.run('CREATE TABLE SALES.APART.T (A INT)')
    await provider.run('CREATE DATABASE ROLE SALES.R')
    for (const [text, code] of [
      ['GRANT SELECT ON VIEW SALES.PUBLIC.PLAIN TO SHARE S', '003014'],
      ['GRANT USAGE ON DATABASE ELSE_DB TO SHARE S', '001003'],
      ['GRANT SELECT ON TABLE ELSE_DB.PUBLIC.T TO SHARE S', '001003'],
      ['GRANT SELECT ON TABLE SALES.APART.T TO SHARE S', '001003'],
      ['GRANT INSERT ON TABLE SALES.PUBLIC.OPEN_T TO SHARE S', '001003'],
      ['GRANT SELECT ON FUTURE TABLES IN SCHEMA SALES.PUBLIC TO SHARE S', '001003'],
      ['ALTER SHARE S ADD ACCOUNTS = NOBODY', '001003'],
      ['ALTER SHARE S ADD ACCOUNTS = LOCAL', '001003'],
      ['GRANT ROLE SYSADMIN TO SHARE S', '001003'],
      ['CREATE SHARE S', '002002'],
    ] as const)
      expect([text, (await provider.fails(text)).code]).toEqual([text, code])
    await provider.run('GRANT DATABASE ROLE SALES.R TO SHARE S')
    expect(
      await provider.fails('GRANT SELECT ON FUTURE TABLES IN SCHEMA SALES.PUBLIC TO DATABASE ROLE SALES.R'),
    ).toMatchObject({ code: '001003' })
    await provider.run('ALTER SHARE S SET SECURE_OBJECTS_ONLY = FALSE')
    await provider.run('GRANT SELECT ON VIEW SALES.PUBLIC.PLAIN TO SHARE S')
    expect(await provider.fails('ALTER SHARE S SET SECURE_OBJECTS_ONLY = TRUE')).toMatchObject({
      code: '001003',
    })
    expect((await provider.run('SHOW GRANTS TO SHARE S')).map((each) => [each.privilege, each.name])).toEqual(
      [
        ['USAGE', 'SALES.R'],
        ['USAGE', 'SALES'],
        ['USAGE', 'SALES.PUBLIC'],
        ['SELECT', 'SALES.PUBLIC."Mine ""only"""'],
        ['SELECT', 'SALES.PUBLIC.OPEN_T'],
        ['SELECT', 'SALES.PUBLIC.PLAIN'],
      ],
    )
  }))

// https://docs.snowflake.com/en/user-guide/data-sharing-policy-protected-data
test('policies of the provider hold for the consumer, by the database roles that it shares', () =>
  withAccounts(async (provider, consumer, openReader) => {
    for (const text of [
      'CREATE DATABASE SALES',
      'CREATE TABLE T (ID INT, MAIL VARCHAR)',
      "INSERT INTO T VALUES (1, 'ann@x.org')",
      "CREATE MASKING POLICY M AS (V STRING) RETURNS STRING -> CASE WHEN IS_DATABASE_ROLE_IN_SESSION('SEES') THEN V WHEN CURRENT_ROLE() IS NULL THEN '***' ELSE 'own' END",
      'ALTER TABLE T MODIFY COLUMN MAIL SET MASKING POLICY M',
      'CREATE DATABASE ROLE SALES.SEES',
      'CREATE DATABASE ROLE SALES.READS',
      'GRANT USAGE ON SCHEMA SALES.PUBLIC TO DATABASE ROLE SALES.READS',
      'GRANT SELECT ON TABLE T TO DATABASE ROLE SALES.READS',
      'CREATE SHARE S',
      'GRANT USAGE ON DATABASE SALES TO SHARE S',
      'GRANT DATABASE ROLE SALES.READS TO SHARE S',
      'GRANT DATABASE ROLE SALES.SEES TO SHARE S',
      'ALTER SHARE S ADD ACCOUNTS = CONSUMER',
    ])
      await provider.run(text)
    expect(await provider.run('SELECT MAIL FROM T')).toEqual([{ MAIL: 'own' }])
    await consumer.run('CREATE DATABASE D FROM SHARE LOCAL.S')
    expect(await consumer.run('SELECT MAIL FROM T')).toEqual([{ MAIL: 'ann@x.org' }])
    const reader = await openReader()
    await consumer.run('GRANT DATABASE ROLE D.READS TO ROLE ANALYST')
    expect(await reader.run('SELECT MAIL FROM D.PUBLIC.T')).toEqual([{ MAIL: '***' }])
    await consumer.run('GRANT DATABASE ROLE D.SEES TO ROLE ANALYST')
    expect(await reader.run('SELECT MAIL FROM D.PUBLIC.T')).toEqual([{ MAIL: 'ann@x.org' }])
    await provider.run('REVOKE DATABASE ROLE SALES.READS FROM SHARE S')
    expect(await reader.fails('SELECT MAIL FROM D.PUBLIC.T')).toMatchObject({ code: '002003' })
  }))

test('accounts and what they share outlive the server', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mesh-shares-'))
  try {
    await withAccounts(
      async (provider, consumer) => {
        for (const text of share) await provider.run(text)
        await provider.run('ALTER SHARE S ADD ACCOUNTS = CONSUMER')
        await consumer.run('CREATE DATABASE D FROM SHARE LOCAL.S')
        await consumer.run('GRANT IMPORTED PRIVILEGES ON DATABASE D TO ROLE ANALYST')
        await consumer.run('CREATE DATABASE OWN')
        await consumer.run('CREATE TABLE OWN.PUBLIC.COPY AS SELECT * FROM D.PUBLIC.OPEN_T')
        await consumer.run(
          "CREATE DYNAMIC TABLE OWN.PUBLIC.DT TARGET_LAG = '1 minute' WAREHOUSE = COMPUTE_WH AS SELECT SUM(N) AS S FROM D.PUBLIC.OPEN_T",
        )
      },
      { dataDir },
    )
    await withAccounts(
      async (provider, consumer, openReader) => {
        await provider.run('INSERT INTO SALES.PUBLIC.OPEN_T VALUES (5)')
        const reader = await openReader()
        expect(await reader.run('SELECT N FROM D.PUBLIC.OPEN_T ORDER BY N')).toEqual([{ N: 1 }, { N: 5 }])
        expect(await consumer.run('SELECT N FROM OWN.PUBLIC.COPY')).toEqual([{ N: 1 }])
        expect(await consumer.run('SELECT S FROM OWN.PUBLIC.DT')).toEqual([{ S: 6 }])
        expect(
          (await provider.run('SHOW SHARES')).map((each) => [
            each.kind,
            each.name,
            each.database_name,
            each.to,
          ]),
        ).toEqual([['OUTBOUND', 'S', 'SALES', 'CONSUMER']])
      },
      { dataDir },
    )
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
