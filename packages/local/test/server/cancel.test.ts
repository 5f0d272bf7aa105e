import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDriver, withDriver } from '../driver.ts'

const long =
  'SELECT COUNT(*) FROM TABLE(GENERATOR(ROWCOUNT => 3000000)) A, TABLE(GENERATOR(ROWCOUNT => 100000)) B'
const users = [
  { name: 'ADMIN', password: 'one', roles: ['ACCOUNTADMIN'] },
  { name: 'READER', password: 'two', roles: ['PUBLIC'] },
]

test('a session stops what another one runs, when it may', () =>
  withDriver(
    async (admin, server) => {
      const [{ ID: session } = {}] = await admin.run('SELECT CURRENT_SESSION() AS ID')
      const other = await openDriver(server)
      const reader = await openDriver(server, server.connectionOptions('READER') as never)
      const running = admin.fails(long)
      await sleep(300)
      expect(await reader.fails(`SELECT SYSTEM$CANCEL_ALL_QUERIES(${session})`)).toMatchObject({
        code: '003001',
      })
      expect(await other.run(`SELECT SYSTEM$CANCEL_ALL_QUERIES(${session}) AS R`)).toEqual([
        { R: '1 cancelled.' },
      ])
      expect(await running).toMatchObject({ code: '000604' })
      expect(await other.run(`SELECT SYSTEM$CANCEL_ALL_QUERIES(${session}) AS R`)).toEqual([
        { R: '0 cancelled.' },
      ])
      expect(await admin.run('SELECT 1 AS N')).toEqual([{ N: 1 }])
      await reader.close()
      await other.close()
    },
    { users },
  ))

test('a session has nothing of its own to stop', () =>
  withDriver(async ({ run }) => {
    const [{ ID: session } = {}] = await run('SELECT CURRENT_SESSION() AS ID')
    expect(await run(`SELECT SYSTEM$CANCEL_ALL_QUERIES(${session}) AS R`)).toEqual([{ R: '0 cancelled.' }])
    expect(await run("SELECT SYSTEM$CANCEL_QUERY('01b0-none') AS R")).toEqual([
      { R: 'Identified SQL statement is not currently executing.' },
    ])
  }))
