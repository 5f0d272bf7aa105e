import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDriver } from '../driver.ts'

/** Sends bytes to the server and cuts the connection. */
const send = (port: number, text: string | Buffer) =>
  new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.end(text, () => setTimeout(() => socket.destroy(), 5)),
    )
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })

test('what is no request of the protocol is answered, and the server lives on', async () => {
  const server = await startLocalSnowflake()
  const post = async (path: string, body: string | Buffer, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers,
    })
    const { success, code } = (await response.json()) as { success: boolean; code: string }
    return `${response.status} ${success} ${code}`
  }
  const login = '/session/v1/login-request'
  const gzip = { 'content-encoding': 'gzip' }
  expect({
    noJson: await post(login, '{'),
    noObject: await post(login, '[1]'),
    noGzip: await post(login, '{}', gzip),
    bomb: await post(login, gzipSync(Buffer.alloc(300 * 1024 * 1024)), gzip),
    noUser: await post(login, '{"data":7}'),
    nothingHere: await post('/nowhere', '{}'),
    prototype: await post('/__proto__/x/constructor', '{}'),
    noSession: await post('/queries/v1/query-request', '{"sqlText":"SELECT 1"}'),
    noToken: await post('/session/token-request', '{}', { authorization: 'Bearer x' }),
  }).toEqual({
    noJson: '200 false 390400',
    noObject: '200 false 390400',
    noGzip: '200 false 390400',
    bomb: '200 false 390400',
    noUser: '200 false 390100',
    nothingHere: '200 false 390400',
    prototype: '200 false 390400',
    noSession: '200 false 390111',
    noToken: '200 false 390111',
  })
  for (const text of [
    '',
    'GET',
    'GET // HTTP/1.1\r\nHost: \r\n\r\n',
    'GET http://[ HTTP/1.1\r\nHost: [\r\n\r\n',
    `POST ${login} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"data"`,
    `GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(5000)}\r\n`,
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  ])
    await send(server.port, text)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(login, '/queries/v1/query-request', '/queries/v1/abort-request', '/session'),
      fc.object({ maxDepth: 2 }),
      async (path, body) => {
        expect(await post(path, JSON.stringify({ data: body, ...body }))).toMatch(/^200 false 390\d{3}$/)
      },
    ),
    { numRuns: 50 },
  )
  const session = await openDriver(server)
  expect(await session.run('SELECT 1 AS A')).toEqual([{ A: 1 }])
  await session.close()
  await server.stop()
})
