import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isMeshError } from '@mesh/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../src/api/operations.ts'
import {
  type CatalogApp,
  type CatalogClient,
  createCatalog,
  createCatalogApp,
  createCatalogClient,
  createMemoryStore,
} from '../../src/exports/index.ts'
import { fetchListener } from '../fixtures/fetch-listener.ts'
import { airports, airportsContract, delays, flights, flightsContract } from '../fixtures/flights-mesh.ts'

const flightsUrn = 'urn:mesh:product:flight-operations:flights:v1'

const codeOf = (running: Promise<unknown>) =>
  running.then(
    () => 'it succeeded',
    (error: unknown) => (isMeshError(error) ? error.code : error),
  )

function newApp(options: Parameters<typeof createCatalogApp>[1] = {}): CatalogApp {
  return createCatalogApp(createCatalog({ store: createMemoryStore() }), options)
}

const send = (app: CatalogApp, path: string, init?: RequestInit) =>
  app.fetch(new Request(`http://catalog${path}`, init))

const server = createServer(fetchListener(newApp()))
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

const clients: readonly (readonly [string, () => CatalogClient])[] = [
  ['an app in this process', () => createCatalogClient({ app: newApp() })],
  [
    'a server over loopback',
    () => createCatalogClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
  ],
]

describe.each(clients)('the client with %s', (_, open) => {
  test('publishes, finds and follows', async () => {
    const client = open()
    for (const contract of [airportsContract, flightsContract]) await client.publishContract(contract)
    for (const product of [airports, flights, delays]) await client.publishProduct(product)
    const { created, entry } = await client.publishProduct(flights)
    expect(created).toBe(false)
    expect(entry.document).toEqual(flights)
    expect(await client.getProduct(flightsUrn)).toEqual(entry)
    expect((await client.getContract('flights', { version: '1.0.0' })).document).toEqual(flightsContract)
    expect((await client.listContracts()).map(({ id }) => id)).toEqual(['airports', 'flights'])
    expect((await client.listConsumers(flightsUrn)).map(({ name }) => name)).toEqual(['Airport delays'])
    const { urn } = (await client.listProducts({ domain: 'punctuality' }))[0] ?? { urn: '' }
    expect((await client.listProducers(urn)).map(({ name }) => name)).toEqual(['Airports', 'Flights'])
    expect((await client.search('delay origin', { limit: 1, tag: ['core'] })).hits[0]?.urn).toBe(flightsUrn)
    expect((await client.listDomains()).length).toBe(3)
    expect((await client.registerDomain({ title: 'Airports', owner: 'ops' })).owner).toBe('ops')
    expect((await client.listEvents({ after: 8 })).items.map(({ event }) => event.type)).toEqual([
      'mesh.domain.changed',
    ])
    expect((await client.listProducts({ tag: ['core', 'aviation'] })).map(({ name }) => name)).toEqual([
      'Flights',
    ])
  })

  test('keeps quality and lineage', async () => {
    const client = open()
    await client.publishProduct(flights)
    const summary = {
      kind: 'qualitySummary',
      startedAt: '2026-01-01T00:00:00Z',
      outcome: 'fail',
      counts: { pass: 0, skipped: 0, warn: 0, fail: 1, error: 0 },
      results: [
        {
          id: 'c',
          table: 'A.B.C',
          promise: 'ünï "☕"',
          outcome: 'fail',
          measured: 3,
          rows: 9,
          allowed: 'exactly 0',
          samples: { columns: ['K'], rows: [[1], [null], ['x']] },
        },
      ],
    } as const
    expect((await client.recordQuality(flightsUrn, summary)).latest).toEqual(summary)
    expect((await client.getQuality(flightsUrn)).latest).toEqual(summary)
    const edge = {
      kind: 'direct',
      from: { dataset: { name: 'A' } },
      to: { dataset: { name: 'Ö "x"' }, column: 'c' },
    } as const
    await client.recordLineage('dbt', [edge])
    expect((await client.listLineage({ table: '"Ö ""x"""' }))[0]?.edges).toEqual([edge])
  })

  test('throws what the server says', async () => {
    const client = open()
    await client.publishProduct(flights)
    expect(await codeOf(client.publishProduct({ ...flights, tags: [] }))).toBe('CATALOG.VERSION_EXISTS')
    expect(await codeOf(client.getProduct('urn:mesh:product:a:b'))).toBe('CATALOG.NOT_FOUND')
    expect(await codeOf(client.getContract('../a/%2e%2e?x#y'))).toBe('CATALOG.NOT_FOUND')
    expect(await codeOf(client.publishProduct({ ...flights, kind: 'Other' as 'DataProduct' }))).toBe(
      'CONTRACT.INVALID',
    )
    expect(await codeOf(client.listProducts({ limit: 0 }))).toBe('CATALOG.INVALID_INPUT')
    expect(await codeOf(client.listLineage({ table: 'a..b' }))).toBe('CORE.INVALID_IDENTIFIER')
  })
})

describe('the client', () => {
  test.each([
    ['nothing listens', { baseUrl: 'http://127.0.0.1:9' }],
    [
      'HTML comes',
      { app: { fetch: () => new Response('<h1>hi</h1>', { headers: { 'content-type': 'text/html' } }) } },
    ],
    ['an error without a problem comes', { app: { fetch: () => new Response('no', { status: 502 }) } }],
  ])('says CATALOG.API_UNREACHABLE when %s', async (_, options) => {
    expect(await codeOf(createCatalogClient(options).listDomains())).toBe('CATALOG.API_UNREACHABLE')
  })

  test('has a method for every operation', () => {
    const client = createCatalogClient({ app: newApp() })
    expect(Object.keys(client)).toEqual(operations.map(({ operationId }) => operationId))
  })
})

describe('the app', () => {
  const post = (app: CatalogApp, path: string, body: string) => send(app, path, { method: 'POST', body })

  test.each([
    ['empty', '', 'CONTRACT.INVALID', 422],
    ['no JSON', '{"a":', 'CONTRACT.INVALID', 422],
    ['a number', '1', 'CONTRACT.INVALID', 422],
    ['deeply nested', '['.repeat(100_000), 'CONTRACT.INVALID', 422],
    ['a prototype', '{"__proto__":{"kind":"DataProduct"}}', 'CONTRACT.INVALID', 422],
  ])('refuses a body that is %s', async (_, body, code, status) => {
    const response = await post(newApp(), '/products', body)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as { code: string; status: number }
    expect({ code: problem.code, status: problem.status, http: response.status }).toEqual({
      code,
      status,
      http: status,
    })
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|at .*\.ts:/)
  })

  test('refuses a body over the limit, declared or streamed', async () => {
    const app = newApp({ maxBodyBytes: 1000 })
    const declared = await send(app, '/products', {
      method: 'POST',
      body: 'x',
      headers: { 'content-length': '99999' },
    })
    const chunks = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(600)),
    })
    const streamed = await send(app, '/products', {
      method: 'POST',
      body: chunks,
      duplex: 'half',
    } as RequestInit)
    for (const response of [declared, streamed])
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
        413,
        'CATALOG.BODY_TOO_LARGE',
      ])
  })

  test('read-only it reads and refuses every change', async () => {
    const app = newApp({ readOnly: true })
    expect((await send(app, '/products')).status).toBe(200)
    for (const { method, path } of operations.filter((each) => each.method !== 'get')) {
      const response = await send(app, path, { method: method.toUpperCase(), body: '{}' })
      expect(((await response.json()) as { code: string }).code).toBe('CATALOG.READ_ONLY')
    }
  })

  test('answers 304 to who has the same already, and 201 once', async () => {
    const app = newApp()
    const body = JSON.stringify(flights)
    expect((await post(app, '/products', body)).status).toBe(201)
    expect((await post(app, '/products', body)).status).toBe(200)
    const tag = (await send(app, '/products')).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/)
    const again = await send(app, '/products', { headers: { 'if-none-match': `"x", W/${tag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await post(app, '/products', JSON.stringify(delays))
    expect((await send(app, '/products', { headers: { 'if-none-match': tag } })).status).toBe(200)
  })

  test('an unknown path is a problem too', async () => {
    const response = await send(newApp(), '/nowhere')
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      404,
      'CATALOG.NO_SUCH_OPERATION',
    ])
  })

  test('a failure of its own is told to the logger, not to the caller', async () => {
    const store = { ...createMemoryStore(), list: () => Promise.reject(new RangeError('secret path /etc')) }
    const told: unknown[] = []
    const note = (_: string, facts: unknown) => void told.push(facts)
    const app = createCatalogApp(createCatalog({ store }), {
      logger: { debug: note, info: note, warn: note },
    })
    const response = await send(app, '/domains')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(told).toEqual([{ path: '/domains', error: 'RangeError: secret path /etc' }])
  })
})
