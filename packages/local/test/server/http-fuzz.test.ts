import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDriver } from '../driver.ts'

let server: LocalSnowflake
let token: string
beforeAll(async () => {
  server = await startLocalSnowflake()
  const login = await ask(
    'POST',
    '/session/v1/login-request',
    {},
    '{"data":{"LOGIN_NAME":"MESH","PASSWORD":"mesh"}}',
  )
  token = (login.body as { data: { token: string } }).data.token
})
afterAll(() => server.stop())

async function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string | Uint8Array,
) {
  const response = await fetch(server.url + path, {
    method,
    headers,
    ...(body !== undefined && { body: body as never }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

/** Sends bytes and reads what comes back, until the server ends the connection. */
const exchange = (bytes: Uint8Array) =>
  new Promise<string>((resolve) => {
    const parts: Buffer[] = []
    const socket = connect(server.port, '127.0.0.1', () => socket.end(bytes))
    socket.on('data', (part) => parts.push(part))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
  })

const uuid = fc.uuid()
const routes = fc.oneof(
  fc.constantFrom(
    'session',
    'session?delete=false',
    'session/v1/login-request',
    'session/token-request',
    'session/heartbeat',
    'telemetry/send',
    'queries/v1/query-request',
    'queries/v1/abort-request',
  ),
  uuid.map((id) => `queries/${id}/result`),
  uuid.map((id) => `queries/${id}/abort-request`),
  uuid.map((id) => `monitoring/queries/${id}`),
  fc
    .array(fc.string({ unit: 'binary' }), { maxLength: 4 })
    .map((parts) => parts.map(encodeURIComponent).join('/')),
)
const json = fc.oneof(
  fc.json(),
  fc
    .record(
      {
        sqlText: fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('SELECT ?', 'SELECT 1; SELECT 2'),
          fc.jsonValue(),
        ),
        bindings: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(
            fc.constantFrom('1', '2', 'x'),
            fc.record({
              type: fc.oneof(
                fc.constantFrom('FIXED', 'DATE', 'TIME', 'TIMESTAMP_TZ', 'BINARY', 'VARIANT'),
                fc.string(),
              ),
              value: fc.oneof(fc.string(), fc.array(fc.string()), fc.jsonValue(), fc.constant('1e999999999')),
            }),
          ),
        ),
        bindStage: fc.oneof(fc.constantFrom('@SYSTEM$BIND/x', '@S/..'), fc.jsonValue()),
        parameters: fc.oneof(
          fc.jsonValue(),
          fc.record({ MULTI_STATEMENT_COUNT: fc.jsonValue() }),
          fc.record({ STATEMENT_TIMEOUT_IN_SECONDS: fc.jsonValue() }),
        ),
        asyncExec: fc.boolean(),
        describeOnly: fc.oneof(fc.boolean(), fc.jsonValue()),
        requestId: fc.oneof(uuid, fc.jsonValue()),
        data: fc.oneof(
          fc.jsonValue(),
          fc.record({
            LOGIN_NAME: fc.jsonValue(),
            PASSWORD: fc.jsonValue(),
            TOKEN: fc.string(),
            SESSION_PARAMETERS: fc.jsonValue(),
          }),
        ),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
)

test('whatever is asked of whatever address, the answer says whether it worked', async () => {
  const request = fc.record({
    method: fc.constantFrom('POST', 'GET', 'PUT', 'DELETE', 'OPTIONS'),
    route: routes,
    query: fc.oneof(
      fc.constant(''),
      fc.webQueryParameters().map((text) => `&${text}`),
    ),
    body: fc.oneof(json, fc.string({ unit: 'binary' })),
    isGzip: fc.boolean(),
    isKnown: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ method, route, query, body, isGzip, isKnown }) => {
      const headers = {
        'content-type': 'application/json',
        ...(isGzip && { 'content-encoding': 'gzip' }),
        ...(isKnown && { authorization: `Snowflake Token="${token}"` }),
      }
      const content = method === 'GET' ? undefined : isGzip ? new Uint8Array(gzipSync(body)) : body
      const path = `/${route}${route.includes('?') ? '' : '?x=1'}${query}`
      const answer = await ask(method, path, headers, content)
      expect(answer.status).toBe(200)
      expect(answer.body).toMatchObject({ success: expect.any(Boolean) })
    }),
    { numRuns: 300 },
  )
  const alive = await ask(
    'POST',
    '/queries/v1/query-request',
    { authorization: `Snowflake Token="${token}"` },
    '{"sqlText":"SELECT 1"}',
  )
  expect(alive.body).toMatchObject({ success: true, data: { rowset: [['1']] } })
})

test('whatever bytes come in, the connection is answered or ended', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      'POST /session/v1/login-request HTTP/1.1',
      'GET / HTTP/1.1',
      'HEAD /chunks/x HTTP/1.1',
      'PUT /stage-files/x/y HTTP/1.1',
    ),
    fc.string(),
  )
  const header = fc.oneof(
    fc.constantFrom(
      'Host: x',
      'Content-Length: 5',
      'Content-Length: -1',
      'Transfer-Encoding: chunked',
      'Expect: 100-continue',
      'Content-Encoding: gzip',
      'Upgrade: h2c',
      'Connection: Upgrade',
    ),
    fc.string(),
  )
  const message = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .tuple(line, fc.array(header, { maxLength: 5 }), fc.string({ maxLength: 20 }))
      .map(([first, headers, body]) => Buffer.from([first, ...headers, '', body].join('\r\n'))),
  )
  await fc.assert(
    fc.asyncProperty(message, async (bytes) => {
      expect(await exchange(bytes)).toMatch(/^(?:HTTP\/1\.1 \d{3} |$)/)
    }),
    { numRuns: 150 },
  )
  const session = await openDriver(server)
  expect(await session.run('SELECT 1 AS A')).toEqual([{ A: 1 }])
  await session.close()
})

test('files of stages are nobody’s who was not told of them, and in no other folder', async () => {
  const session = await openDriver(server)
  await session.run('CREATE DATABASE D')
  await session.run('CREATE STAGE S')
  const authorization = { authorization: `Snowflake Token="${token}"` }
  const put = await ask(
    'POST',
    '/queries/v1/query-request',
    authorization,
    JSON.stringify({ sqlText: 'PUT file:///x @D.PUBLIC.SYSTEM$BIND' }),
  )
  expect(put.body).toMatchObject({ success: false })
  await ask('POST', '/queries/v1/query-request', authorization, JSON.stringify({ sqlText: 'USE DATABASE D' }))
  await ask(
    'POST',
    '/queries/v1/query-request',
    authorization,
    JSON.stringify({ sqlText: 'CREATE TEMPORARY STAGE SYSTEM$BIND' }),
  )
  const granted = await ask(
    'POST',
    '/queries/v1/query-request',
    authorization,
    JSON.stringify({ sqlText: 'PUT file:///x @SYSTEM$BIND/a' }),
  )
  const { location } = (granted.body as { data: { stageInfo: { location: string } } }).data.stageInfo
  const at = (path: string) => fetch(`${server.url}/stage-files/${path}`)
  const send = (path: string) =>
    fetch(`${server.url}/stage-files/${path}`, { method: 'PUT', body: 'text' }).then(({ status }) => status)
  const grant = location.split('/')[0] ?? ''
  expect({
    sent: await send(`${location}b%20%C3%BC.csv`),
    got: await (await at(`${location}b%20%C3%BC.csv`)).text(),
    missing: (await at(`${location}c.csv`)).status,
    folder: (await at(`${grant}/a`)).status,
    bucket: (await at(grant)).status,
    nobody: await send('x/y'),
    above: await send(`${grant}/..%2F..%2Fx`),
    dots: await send(`${grant}/%2e%2e/x`),
    zero: await send(`${grant}/%00`),
    broken: await send(`${grant}/%ff`),
    deleted: (await fetch(`${server.url}/stage-files/${location}b`, { method: 'DELETE' })).status,
  }).toEqual({
    sent: 200,
    got: 'text',
    missing: 404,
    folder: 404,
    bucket: 404,
    nobody: 404,
    above: 404,
    dots: 404,
    zero: 404,
    broken: 404,
    deleted: 404,
  })
  const head = `PUT /stage-files/${location}cut.csv HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n`
  await exchange(Buffer.from(`${head}the beginning`))
  expect([(await at(`${location}cut.csv`)).status, (await at(`${location}b%20%C3%BC.csv`)).status]).toEqual([
    404, 200,
  ])
  await session.close()
})

test('strangers cannot send much, and a body that is too large is answered', async () => {
  const large = JSON.stringify({ data: { LOGIN_NAME: 'x'.repeat(2 * 1024 * 1024) } })
  expect(await ask('POST', '/session/v1/login-request', {}, large)).toMatchObject({
    status: 200,
    body: { success: false, code: '390400' },
  })
  const known = { authorization: `Snowflake Token="${token}"` }
  const statement = JSON.stringify({ sqlText: `SELECT LENGTH('${'x'.repeat(2 * 1024 * 1024)}')` })
  expect(await ask('POST', '/queries/v1/query-request', known, statement)).toMatchObject({
    body: { success: true, data: { rowset: [[String(2 * 1024 * 1024)]] } },
  })
})
