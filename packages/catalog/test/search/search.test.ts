import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCatalog, createMemoryStore } from '../../src/exports/index.ts'
import { splitWords } from '../../src/search/split-words.ts'
import { airports, airportsContract, delays, flights, flightsContract } from '../fixtures/flights-mesh.ts'

async function filledCatalog() {
  const catalog = createCatalog({ store: createMemoryStore() })
  for (const product of [airports, flights, delays]) await catalog.publishProduct(product)
  for (const contract of [airportsContract, flightsContract]) await catalog.publishContract(contract)
  return catalog
}

describe('splitWords', () => {
  test.each([
    ['FLIGHT_DATE', ['flight', 'date', 'flightdate']],
    ['flightDate', ['flight', 'date', 'flightdate']],
    ['HTTPServer2Go', ['http', 'server', '2', 'go', 'httpserver2go']],
    ['on-time', ['on', 'time', 'ontime']],
    ['Zürich, é', ['zurich', 'e']],
    ['Ⅷ ﬁ İ', ['viii', 'fi', 'i']],
    ['東京 タワー', ['東京', 'タワー']],
    ['… — "', []],
  ])('%s', (text, want) => {
    expect(splitWords(text).map(({ term }) => term)).toEqual(want)
  })

  test('ranges are in order, inside the text and never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        for (const { start, end } of splitWords(text))
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }),
    )
  })
})

describe('search', () => {
  test('finds a product by a column of its contract and says where', async () => {
    const catalog = await filledCatalog()
    const { hits, total, relaxed } = await catalog.search('date departure')
    expect({ total, relaxed }).toEqual({ total: 1, relaxed: false })
    expect(hits[0]?.urn).toBe('urn:mesh:product:flight-operations:flights:v1')
    expect(hits[0]?.matches.slice(0, 2)).toEqual([
      { field: 'column', text: 'flight_date', ranges: [[7, 11]] },
      { field: 'purpose', text: 'Every domestic departure and how late it was', ranges: [[15, 24]] },
    ])
  })

  test.each([
    ['exact name first', 'airports', {}, ['Airports', 'Airport delays']],
    ['prefix', 'depart', {}, ['Flights']],
    ['any case and accents', 'DÉLAYS', {}, ['Airport delays']],
    ['identifier as one word', 'flightdate', {}, ['Flights']],
    ['every word of it', 'airport waiting', {}, ['Airport delays']],
    ['nothing', 'zeppelin', {}, []],
    ['no word lists all', '  … ', {}, ['Airports', 'Flights', 'Airport delays']],
    ['domain', 'airport', { domain: 'Airports' }, ['Airports']],
    ['status', '', { status: 'PROPOSED' }, ['Airport delays']],
    ['tags', '', { tags: ['Core'] }, ['Flights']],
    ['limit', '', { limit: 1 }, ['Airports']],
  ])('%s: %j', async (_, text, options, want) => {
    const catalog = await filledCatalog()
    expect((await catalog.search(text, options)).hits.map(({ name }) => name)).toEqual(want)
  })

  test('relaxes to some words when nothing has all of them', async () => {
    const { relaxed, hits } = await (await filledCatalog()).search('waiting zeppelin')
    expect({ relaxed, names: hits.map(({ name }) => name) }).toEqual({
      relaxed: true,
      names: ['Airport delays'],
    })
  })

  test('counts facets over all hits, also beyond the limit', async () => {
    const { facets, total } = await (await filledCatalog()).search('', { limit: 1 })
    expect({ total, facets }).toEqual({
      total: 3,
      facets: {
        domain: ['airports', 'flight-operations', 'punctuality'].map((value) => ({ value, count: 1 })),
        status: [
          { value: 'active', count: 2 },
          { value: 'proposed', count: 1 },
        ],
        tags: ['aviation', 'core', 'reference'].map((value) => ({ value, count: 1 })),
      },
    })
  })

  test('a deprecated product comes after a live one with the same words', async () => {
    const catalog = await filledCatalog()
    await catalog.publishProduct({ ...flights, id: 'a', name: 'Strikes A', status: 'deprecated' })
    await catalog.publishProduct({ ...flights, id: 'b', name: 'Strikes B' })
    expect((await catalog.search('strikes')).hits.map(({ name }) => name)).toEqual(['Strikes B', 'Strikes A'])
  })

  test('a contract is a hit of its own only while no product offers it', async () => {
    const catalog = createCatalog({ store: createMemoryStore() })
    await catalog.publishContract(flightsContract)
    const kinds = async () => (await catalog.search('delay')).hits.map(({ kind }) => kind)
    expect(await kinds()).toEqual(['contract'])
    await catalog.publishProduct(flights)
    expect(await kinds()).toEqual(['product'])
  })

  test('a new version replaces the words of the one before', async () => {
    const catalog = await filledCatalog()
    await catalog.publishProduct({ ...delays, version: '2.2.0', description: { purpose: 'zeppelin' } })
    expect((await catalog.search('zeppelin')).total).toBe(1)
    expect((await catalog.search('passengers')).total).toBe(0)
  })

  test('two catalogues over one store see what the other publishes', async () => {
    const store = createMemoryStore()
    const [writer, reader] = [createCatalog({ store }), createCatalog({ store })]
    expect((await reader.search('flights')).total).toBe(0)
    await writer.publishProduct(flights)
    expect((await reader.search('flights')).total).toBe(1)
  })

  test('every published product is found by each word of its own name', async () => {
    const word = fc.stringMatching(/^[A-Za-zéßİﬁ東_$0-9-]{1,12}$/u)
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), async (names) => {
        const catalog = createCatalog({ store: createMemoryStore() })
        for (const [index, each] of names.entries())
          await catalog.publishProduct({ ...flights, id: `p${index}`, name: each, domain: `d${index}` })
        for (const [index, each] of names.entries())
          for (const part of each.split(' ')) {
            const { hits } = await catalog.search(part, { limit: 1000 })
            expect(hits.map((hit) => hit.domain)).toContain(`d${index}`)
          }
      }),
      { numRuns: 60 },
    )
  })
})
