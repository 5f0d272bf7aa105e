import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

const users = [
  { name: 'ADMIN', password: 'one', roles: ['ACCOUNTADMIN'] },
  { name: 'reader', password: 'two', roles: ['READER'] },
]

test('a role reads what it was granted and nothing else', () =>
  withDriver(
    async (admin, server) => {
      for (const text of [
        'CREATE DATABASE D',
        'CREATE TABLE D.PUBLIC.OPEN_T (A INT)',
        'CREATE TABLE D.PUBLIC.HIDDEN_T (A INT)',
        'CREATE VIEW D.PUBLIC.V AS SELECT A FROM D.PUBLIC.HIDDEN_T',
        'CREATE DATABASE ROLE D.R',
        'GRANT USAGE ON DATABASE D TO DATABASE ROLE D.R',
        'GRANT USAGE ON SCHEMA D.PUBLIC TO DATABASE ROLE D.R',
        'GRANT SELECT ON TABLE D.PUBLIC.OPEN_T TO DATABASE ROLE D.R',
        'GRANT SELECT ON D.PUBLIC.V TO DATABASE ROLE D.R',
        'GRANT DATABASE ROLE D.R TO ROLE READER',
        'INSERT INTO D.PUBLIC.OPEN_T VALUES (1)',
        'INSERT INTO D.PUBLIC.HIDDEN_T VALUES (2)',
      ])
        await admin.run(text)
      expect(await admin.run('SHOW GRANTS ON D.PUBLIC.V')).toEqual(
        await admin.run('SHOW GRANTS ON VIEW D.PUBLIC.V'),
      )
      const reader = await openDriver(server, server.connectionOptions('reader') as never)
      expect(await reader.run('SELECT A FROM D.PUBLIC.OPEN_T')).toEqual([{ A: 1 }])
      expect(await reader.run('SELECT A FROM D.PUBLIC.V')).toEqual([{ A: 2 }])
      expect(await reader.fails('SELECT A FROM D.PUBLIC.HIDDEN_T')).toMatchObject({
        code: '002003',
        sqlState: '42S02',
      })
      expect(await reader.fails('INSERT INTO D.PUBLIC.OPEN_T VALUES (3)')).toMatchObject({
        code: '003001',
        sqlState: '42501',
      })
      expect(await reader.fails('DROP TABLE D.PUBLIC.OPEN_T')).toMatchObject({ code: '003001' })
      expect(await reader.fails('CREATE TABLE D.PUBLIC.T2 (A INT)')).toMatchObject({ code: '003001' })
      expect(await reader.fails('USE ROLE ACCOUNTADMIN')).toMatchObject({ code: '003013' })
      expect((await reader.run('SHOW TABLES IN DATABASE D')).map(({ name }) => name)).toEqual(['OPEN_T'])
      await admin.run('REVOKE DATABASE ROLE D.R FROM ROLE READER')
      expect(await reader.fails('SELECT A FROM D.PUBLIC.OPEN_T')).toMatchObject({ code: '002003' })
      await reader.close()
    },
    { users },
  ))

test('logins are checked', () =>
  withDriver(
    async (_, server) => {
      for (const wrong of [{ password: 'x' }, { username: 'nobody' }, { role: 'READER' }])
        await expect(openDriver(server, wrong)).rejects.toMatchObject({ code: '390100' })
    },
    { users },
  ))

test('grants are shown as they were given', () =>
  withDriver(async ({ run }) => {
    await run('CREATE DATABASE D')
    await run('CREATE ROLE "odd ""role"""')
    await run('GRANT USAGE ON DATABASE D TO ROLE "odd ""role"""')
    await run('GRANT SELECT ON FUTURE TABLES IN SCHEMA D.PUBLIC TO ROLE "odd ""role"""')
    await run('CREATE TABLE D.PUBLIC.T (A INT)')
    const shown = await run('SHOW GRANTS TO ROLE "odd ""role"""')
    expect(shown.map(({ privilege, granted_on, name }) => [privilege, granted_on, name])).toEqual([
      ['USAGE', 'DATABASE', 'D'],
      ['SELECT', 'TABLE', 'D.PUBLIC.T'],
    ])
    expect(
      (await run('SHOW GRANTS ON TABLE D.PUBLIC.T')).map(({ privilege, grantee_name }) => [
        privilege,
        grantee_name,
      ]),
    ).toEqual([
      ['OWNERSHIP', 'ACCOUNTADMIN'],
      ['SELECT', 'odd "role"'],
    ])
  }))
