import { startLocalSnowflake } from '@mesh/local'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDriver } from '../driver.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a session that nobody renews is ended by the clock, and what it has locked is free', async () => {
  let now = Date.parse('2026-01-01')
  const server = await startLocalSnowflake({ clock: { now: () => now } })
  const left = await openDriver(server)
  await left.run('CREATE DATABASE D')
  await left.run('CREATE TABLE T (A INT)')
  await left.run('BEGIN')
  await left.run('INSERT INTO T VALUES (1)')
  const other = await server.connect({ database: 'D' })
  const waits = other.query({ kind: 'statement', text: 'INSERT INTO T VALUES (2)', binds: [] })
  now += 4 * 3600 * 1000 + 1
  await vi.advanceTimersByTimeAsync(60_000)
  await waits
  const { rows } = await other.query({ kind: 'statement', text: 'SELECT A FROM T', binds: [] })
  expect(rows.map(({ A }) => Number(A))).toEqual([2])
  expect(await left.fails('SELECT 1')).toMatchObject({ code: expect.any(Number) })
  await other.close()
  await server.stop()
})
