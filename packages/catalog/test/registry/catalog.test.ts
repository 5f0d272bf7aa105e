import { fixedClock, isMeshError, type MeshEvent } from '@mesh/core'
import { describe, expect, test } from 'vitest'
import { createCatalog, createMemoryStore, type QualitySummary } from '../../src/exports/index.ts'
import { airports, airportsContract, delays, flights, flightsContract } from '../fixtures/flights-mesh.ts'

const clock = fixedClock('2026-01-01T00:00:00Z')
const urns = {
  airports: 'urn:mesh:product:airports:airports:v1',
  flights: 'urn:mesh:product:flight-operations:flights:v1',
  delays: 'urn:mesh:product:punctuality:airport-delays:v2',
}

async function filledCatalog() {
  const heard: MeshEvent[] = []
  const catalog = createCatalog({
    store: createMemoryStore(),
    clock,
    events: (event) => void heard.push(event),
  })
  for (const contract of [airportsContract, flightsContract]) await catalog.publishContract(contract)
  for (const product of [airports, flights, delays]) await catalog.publishProduct(product)
  return { catalog, heard }
}

const codeOf = (running: Promise<unknown>) =>
  running.then(
    () => 'it succeeded',
    (error: unknown) => (isMeshError(error) ? error.code : error),
  )

const summary = (startedAt: string, fail = 0): QualitySummary => ({
  kind: 'qualitySummary',
  startedAt,
  outcome: fail > 0 ? 'fail' : 'pass',
  counts: { pass: 1, skipped: 0, warn: 0, fail, error: 0 },
  results: [],
})

describe('publishing', () => {
  test('gives an entry at an address made of domain, name and major version', async () => {
    const { catalog } = await filledCatalog()
    const { hash, ...entry } = await catalog.product(urns.flights)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(entry).toEqual({
      kind: 'product',
      urn: urns.flights,
      id: 'flights',
      version: '1.0.0',
      domain: 'flight-operations',
      name: 'Flights',
      status: 'active',
      publishedAt: '2026-01-01T00:00:00.000Z',
      document: flights,
    })
    expect(await catalog.domains()).toEqual(
      ['Airports', 'Flight Operations', 'Punctuality'].map((title) => {
        const name = title.toLowerCase().replace(' ', '-')
        return { kind: 'domain', urn: `urn:mesh:domain:${name}:${name}`, name, title }
      }),
    )
  })

  test('the same again changes nothing, whatever the order of its keys', async () => {
    const { catalog } = await filledCatalog()
    const before = await catalog.events()
    const reversed = Object.fromEntries(Object.entries(flights).reverse()) as unknown as typeof flights
    expect(await catalog.publishProduct(reversed)).toEqual({
      created: false,
      entry: await catalog.product(urns.flights),
    })
    expect((await catalog.publishContract(flightsContract)).created).toBe(false)
    expect(await catalog.events()).toEqual(before)
  })

  test.each([
    ['other content', { ...flights, tags: ['new'] }, 'CATALOG.VERSION_EXISTS'],
    [
      'another product at the same address',
      { ...flights, id: 'other', version: '1.1.0' },
      'CATALOG.ADDRESS_TAKEN',
    ],
    ['another product at the same version', { ...flights, id: 'other' }, 'CATALOG.ADDRESS_TAKEN'],
    ['no version', (({ version: _, ...rest }) => rest)(flights), 'CATALOG.INCOMPLETE_DOCUMENT'],
    ['no domain', { ...flights, domain: '東京' }, 'CATALOG.INCOMPLETE_DOCUMENT'],
  ])('%s is refused and nothing lands', async (_, product, code) => {
    const { catalog } = await filledCatalog()
    const before = await catalog.events()
    expect(await codeOf(catalog.publishProduct(product))).toBe(code)
    expect(await catalog.events()).toEqual(before)
  })

  test('the highest version wins, not the last one published', async () => {
    const { catalog } = await filledCatalog()
    for (const version of ['1.10.0', '1.9.0', '1.10.0-rc.1'])
      await catalog.publishProduct({ ...flights, version })
    expect((await catalog.product(urns.flights)).version).toBe('1.10.0')
    expect((await catalog.product(urns.flights, '1.9.0')).version).toBe('1.9.0')
    expect(await codeOf(catalog.product(urns.flights, '3'))).toBe('CATALOG.NOT_FOUND')
  })

  test('two that publish the same version at once: one gets it', async () => {
    const catalog = createCatalog({ store: createMemoryStore() })
    const codes = await Promise.all(
      ['a', 'b'].map((tag) => codeOf(catalog.publishProduct({ ...flights, tags: [tag] }))),
    )
    expect(codes).toEqual(['it succeeded', 'CATALOG.VERSION_EXISTS'])
  })
})

describe('ports', () => {
  test('say who reads and who offers', async () => {
    const { catalog } = await filledCatalog()
    const found = async (entries: Promise<readonly { urn: string }[]>) =>
      (await entries).map(({ urn }) => urn)
    expect(await found(catalog.consumers(urns.flights))).toEqual([urns.delays])
    expect(await found(catalog.consumers(urns.delays))).toEqual([])
    expect(await found(catalog.producers(urns.delays))).toEqual([urns.airports, urns.flights])
    expect((await catalog.contractsOf(urns.flights)).map(({ id }) => id)).toEqual(['flights'])
  })
})

describe('listing', () => {
  test.each([
    [{}, [urns.airports, urns.flights, urns.delays]],
    [{ domain: 'Flight Operations' }, [urns.flights]],
    [{ status: 'Active' }, [urns.airports, urns.flights]],
    [{ tags: ['CORE', 'aviation'] }, [urns.flights]],
    [{ after: urns.airports, limit: 1 }, [urns.flights]],
  ])('%j', async (filter, want) => {
    const { catalog } = await filledCatalog()
    expect((await catalog.products(filter)).map(({ urn }) => urn)).toEqual(want)
  })
})

describe('events', () => {
  test('land with each change, in order, and are told to the listener', async () => {
    const { catalog, heard } = await filledCatalog()
    const { items, next } = await catalog.events(0, 100)
    expect(items.map(({ event }) => event)).toEqual(heard)
    expect(items.map(({ sequence, event: { type } }) => `${sequence} ${type}`)).toEqual([
      '1 mesh.domain.registered',
      '2 mesh.contract.published',
      '3 mesh.domain.registered',
      '4 mesh.contract.published',
      '5 mesh.product.published',
      '6 mesh.product.published',
      '7 mesh.domain.registered',
      '8 mesh.product.published',
    ])
    expect(next).toBe(8)
    expect(await catalog.events(8)).toEqual({ items: [], next: 8 })
  })

  test('a listener that fails does not undo what landed', async () => {
    const catalog = createCatalog({
      store: createMemoryStore(),
      events: () => {
        throw new RangeError('listener')
      },
    })
    expect((await catalog.publishProduct(flights)).created).toBe(true)
  })
})

describe('quality', () => {
  test('keeps the newest run and the history, whatever the order of recording', async () => {
    const { catalog } = await filledCatalog()
    const subject = { id: 'flights', version: '1.0.0' }
    await catalog.recordQuality(subject, summary('2026-01-02T00:00:00Z', 1))
    await catalog.recordQuality(subject, summary('2026-01-01T00:00:00Z'))
    const entry = await catalog.quality('urn:mesh:contract:flight-operations:flights:v1')
    expect(entry?.latest.outcome).toBe('fail')
    expect(entry?.history.map(({ startedAt }) => startedAt)).toEqual([
      '2026-01-02T00:00:00Z',
      '2026-01-01T00:00:00Z',
    ])
  })

  test.each([
    ['an unknown product', 'urn:mesh:product:x:y:v1', summary('2026-01-01T00:00:00Z'), 'CATALOG.NOT_FOUND'],
    ['a bad instant', urns.flights, summary('yesterday'), 'CATALOG.INVALID_INPUT'],
  ])('%s is refused', async (_, subject, given, code) => {
    const { catalog } = await filledCatalog()
    expect(await codeOf(catalog.recordQuality(subject, given))).toBe(code)
  })
})

describe('lineage', () => {
  const edge = (from: string, to: string) =>
    ({
      kind: 'direct',
      subtype: 'IDENTITY',
      from: { dataset: { schema: 'S', name: from }, column: 'A' },
      to: { dataset: { database: 'D', schema: 'S', name: to }, column: 'B' },
    }) as const

  test('a source replaces its own edges and leaves those of others', async () => {
    const { catalog } = await filledCatalog()
    await catalog.recordLineage([edge('X', 'Y'), edge('Y', 'Z')])
    await catalog.recordLineage([edge('P', 'Q')], { source: 'dbt' })
    await catalog.recordLineage([edge('X', 'Y')])
    const edges = async (name?: string) =>
      (await catalog.lineage(name === undefined ? undefined : { database: 'D', schema: 'S', name })).map(
        (entry) => [entry.source, entry.edges],
      )
    expect(await edges()).toEqual([
      ['dbt', [edge('P', 'Q')]],
      ['mesh', [edge('X', 'Y')]],
    ])
    expect(await edges('X')).toEqual([['mesh', [edge('X', 'Y')]]])
    expect(await edges('NOWHERE')).toEqual([])
  })

  test('evidence is not kept', async () => {
    const { catalog } = await filledCatalog()
    const given = { ...edge('X', 'Y'), evidence: [{ source: 'sql', text: 'SELECT secret' }] }
    expect((await catalog.recordLineage([given])).edges).toEqual([edge('X', 'Y')])
  })
})
