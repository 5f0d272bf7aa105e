import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

// https://docs.snowflake.com/en/sql-reference/sql/create-user
test('a user that was created logs in by password, key pair and token, and no longer when it is disabled', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE "My db"')
    await run('CREATE ROLE ANALYST')
    await run(
      `CREATE USER "jane@x.org" PASSWORD = 'it''s $ecret' LOGIN_NAME = 'Jane' EMAIL = 'jane@x.org' DEFAULT_ROLE = ANALYST DEFAULT_WAREHOUSE = COMPUTE_WH COMMENT = 'a "user"'`,
    )
    const as = (given: Record<string, unknown>) =>
      openDriver(server, { username: 'jane', password: '', ...given })
    const place = 'SELECT CURRENT_USER() AS U, CURRENT_ROLE() AS R, CURRENT_WAREHOUSE() AS W'
    await expect(as({ password: 'x' })).rejects.toMatchObject({ code: '390100' })
    const before = await as({ password: "it's $ecret" })
    expect(await before.run(place)).toEqual([{ U: 'jane@x.org', R: 'PUBLIC', W: 'COMPUTE_WH' }])
    await before.close()
    await run('GRANT ROLE ANALYST TO USER "jane@x.org"')
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = String(publicKey.export({ type: 'spki', format: 'pem' }))
    await run(`ALTER USER "jane@x.org" SET RSA_PUBLIC_KEY = '${pem}'`)
    const byKey = await as({
      authenticator: 'SNOWFLAKE_JWT',
      privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    })
    expect(await byKey.run(place)).toEqual([{ U: 'jane@x.org', R: 'ANALYST', W: 'COMPUTE_WH' }])
    const [token] = await byKey.run(
      'ALTER USER ADD PROGRAMMATIC ACCESS TOKEN "my token" ROLE_RESTRICTION = \'ANALYST\' DAYS_TO_EXPIRY = 1',
    )
    await byKey.close()
    const byToken = await as({ authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token: token?.token_secret })
    expect(await byToken.run(place)).toEqual([{ U: 'jane@x.org', R: 'ANALYST', W: 'COMPUTE_WH' }])
    expect(await byToken.fails('ALTER USER MESH SET DISABLED = TRUE')).toMatchObject({ code: '003001' })
    await byToken.close()
    expect(
      (await run('SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER "jane@x.org"')).map((each) => [
        each.name,
        each.role_restriction,
        each.status,
      ]),
    ).toEqual([['my token', 'ANALYST', 'ACTIVE']])
    await run('ALTER USER "jane@x.org" SET DISABLED = TRUE')
    await expect(as({ password: "it's $ecret" })).rejects.toMatchObject({ code: '390101' })
    await run('ALTER USER "jane@x.org" UNSET DISABLED')
    await run('ALTER USER "jane@x.org" SET MUST_CHANGE_PASSWORD = TRUE')
    await expect(as({ password: "it's $ecret" })).rejects.toMatchObject({ code: '390106' })
    await run('ALTER USER "jane@x.org" REMOVE PROGRAMMATIC ACCESS TOKEN "my token"')
    await expect(
      as({ authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token: token?.token_secret }),
    ).rejects.toMatchObject({ code: '394400' })
    await run('DROP USER "jane@x.org"')
    await expect(as({ password: "it's $ecret" })).rejects.toMatchObject({ code: '390100' })
    for (const [text, code] of [
      ['CREATE USER mesh', '002002'],
      ["CREATE USER OTHER LOGIN_NAME = 'mesh'", '002002'],
      ["CREATE USER ROBOT TYPE = SERVICE PASSWORD = 'x'", '001003'],
      ['CREATE USER ROBOT TYPE = MACHINE', '001003'],
      ["ALTER USER NOBODY SET EMAIL = 'x'", '002003'],
      ['CREATE USER X DAYS_TO_EXPIRY = 3', '000002'],
    ] as const)
      expect([text, (await fails(text)).code]).toEqual([text, code])
  }))

test('secrets are shown nowhere and outlive the server only as what they can be compared with', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mesh-secrets-'))
  try {
    const first = await startLocalSnowflake({ dataDir })
    const admin = await openDriver(first)
    await admin.run('CREATE DATABASE D')
    for (const text of [
      "CREATE USER U PASSWORD = 'open-sesame-1'",
      "CREATE SECRET S TYPE = PASSWORD USERNAME = 'me' PASSWORD = 'open-sesame-2'",
      "CREATE SECRET G TYPE = GENERIC_STRING SECRET_STRING = 'open-sesame-3'",
      "ALTER SECRET G SET SECRET_STRING = 'open-sesame-4'",
    ])
      await admin.run(text)
    const shown = JSON.stringify([
      await admin.run('SHOW SECRETS'),
      await admin.run('DESCRIBE SECRET S'),
      await admin.run('DESCRIBE USER U'),
      await admin.run('SHOW USERS'),
      await admin.run('SELECT QUERY_TEXT FROM SNOWFLAKE.ACCOUNT_USAGE.QUERY_HISTORY'),
    ])
    expect(shown).not.toContain('open-sesame')
    expect(shown).toContain("CREATE USER U PASSWORD = '☺☺☺☺☺☺'")
    await admin.close()
    await first.stop()
    expect(readFileSync(join(dataDir, 'account.duckdb')).includes('open-sesame')).toBe(false)
    const second = await startLocalSnowflake({ dataDir })
    const user = await openDriver(second, { username: 'U', password: 'open-sesame-1' })
    expect(await user.run('SELECT CURRENT_USER() AS U')).toEqual([{ U: 'U' }])
    await user.close()
    await second.stop()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('what is a name with options is made, changed, shown and dropped, by whoever may', () =>
  withDriver(async ({ run, fails }, server) => {
    await run('CREATE DATABASE D')
    for (const text of [
      "CREATE NETWORK RULE R TYPE = IPV4 MODE = INGRESS VALUE_LIST = ('10.0.0.0/8', '1.2.3.4') COMMENT = 'it''s'",
      "CREATE NETWORK POLICY N ALLOWED_IP_LIST = ('1.1.1.1') BLOCKED_IP_LIST = ()",
      "ALTER NETWORK POLICY N ADD ALLOWED_NETWORK_RULE_LIST = ('D.PUBLIC.R')",
      "CREATE STORAGE INTEGRATION I TYPE = EXTERNAL_STAGE STORAGE_PROVIDER = 'S3' ENABLED = TRUE STORAGE_ALLOWED_LOCATIONS = ('s3://a/', 's3://b/')",
      'CREATE RESOURCE MONITOR M WITH CREDIT_QUOTA = 100 TRIGGERS ON 75 PERCENT DO NOTIFY',
      'CREATE PASSWORD POLICY P PASSWORD_MIN_LENGTH = 12',
      'ALTER PASSWORD POLICY P SET PASSWORD_MAX_AGE_DAYS = 30',
      'CREATE SESSION POLICY "odd ""one""" SESSION_IDLE_TIMEOUT_MINS = 30',
      "CREATE CONTACT C EMAIL_DISTRIBUTION_LIST = 'a@x.org'",
      'CREATE PASSWORD POLICY IF NOT EXISTS P',
    ])
      await run(text)
    expect(await fails('CREATE PASSWORD POLICY P')).toMatchObject({ code: '002002' })
    expect(await fails('CREATE NETWORK RULE X TYPE = IPV4')).toMatchObject({ code: '001003' })
    expect(
      (await run('SHOW NETWORK POLICIES')).map((each) => [each.name, each.entries_in_allowed_network_rules]),
    ).toEqual([['N', 1]])
    expect((await run('DESCRIBE NETWORK POLICY N')).map((each) => [each.name, each.value])).toEqual([
      ['ALLOWED_IP_LIST', '1.1.1.1'],
      ['BLOCKED_IP_LIST', ''],
      ['ALLOWED_NETWORK_RULE_LIST', 'D.PUBLIC.R'],
    ])
    expect(
      (await run('SHOW STORAGE INTEGRATIONS')).map((each) => [each.name, each.type, each.category]),
    ).toEqual([['I', 'EXTERNAL_STAGE', 'STORAGE']])
    expect(await run('SHOW API INTEGRATIONS')).toEqual([])
    expect(
      (await run("SHOW SESSION POLICIES LIKE 'odd%' IN SCHEMA D.PUBLIC")).map((each) => each.name),
    ).toEqual(['odd "one"'])
    expect(
      (await run('DESCRIBE PASSWORD POLICY P')).slice(3).map((each) => [each.property, each.value]),
    ).toEqual([
      ['PASSWORD_MIN_LENGTH', '12'],
      ['PASSWORD_MAX_AGE_DAYS', '30'],
    ])
    await run('CREATE ROLE OTHER')
    await run('GRANT ROLE OTHER TO USER MESH')
    const other = await openDriver(server, { role: 'OTHER', database: 'D' })
    for (const [text, code] of [
      ['CREATE NETWORK POLICY X', '003001'],
      ['DROP INTEGRATION I', '002003'],
      ['DESCRIBE PASSWORD POLICY D.PUBLIC.P', '002003'],
    ] as const)
      expect([text, (await other.fails(text)).code]).toEqual([text, code])
    expect(await other.run('SHOW INTEGRATIONS')).toEqual([])
    await run('GRANT USAGE ON INTEGRATION I TO ROLE OTHER')
    expect((await other.run('SHOW INTEGRATIONS')).map((each) => each.name)).toEqual(['I'])
    await other.close()
    await run('DROP INTEGRATION I')
    await run('DROP PASSWORD POLICY D.PUBLIC.P')
    expect(await fails('DESCRIBE PASSWORD POLICY P')).toMatchObject({ code: '002003' })
  }))
