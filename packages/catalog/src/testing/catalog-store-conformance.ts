import assert from 'node:assert/strict'
import { createEvent, fixedClock, isMeshError, type MeshEvent } from '@mesh/core'
import type { DomainEntry } from '../registry/domain-entry.ts'
import type { CatalogStore } from '../store/catalog-store.ts'

/** One behaviour that every {@link CatalogStore} shows. Run it in any test runner; it throws an AssertionError when it fails. */
export interface StoreConformanceCase {
  readonly name: string
  run(store: CatalogStore): Promise<void>
}

/**
 * The suite that holds every adapter to the {@link CatalogStore} contract. Each case wants an empty store of its own.
 *
 * @example
 * for (const each of catalogStoreConformance())
 *   test(each.name, async () => each.run(await openStore()))
 */
export function catalogStoreConformance(): readonly StoreConformanceCase[] {
  return cases
}

const domain = (name: string, title = name): DomainEntry => ({
  kind: 'domain',
  urn: `urn:mesh:domain:${name}:${name}`,
  name,
  title,
})

const event = (id: string): MeshEvent =>
  createEvent({
    type: 'mesh.domain.registered',
    source: '/test',
    subject: `urn:mesh:domain:${id}:${id}`,
    data: { id },
    id,
    clock: fixedClock('2026-01-01T00:00:00Z'),
  })

const codeOf = (running: Promise<unknown>) =>
  running.then(
    () => 'it succeeded',
    (error: unknown) => (isMeshError(error) ? error.code : error),
  )

const cases: readonly StoreConformanceCase[] = [
  {
    name: 'an empty store has nothing',
    run: async (store) => {
      assert.equal(await store.revision(), 0)
      assert.equal(await store.get('domain', 'a'), undefined)
      assert.deepEqual(await store.list('product'), [])
      assert.deepEqual(await store.events(0, 10), [])
    },
  },
  {
    name: 'records and events of a transaction land together',
    run: async (store) => {
      await store.transaction(async (transaction) => {
        await transaction.put(domain('a'))
        await transaction.append(event('a'))
      })
      assert.deepEqual(await store.get('domain', 'a'), domain('a'))
      assert.deepEqual(await store.events(0, 10), [{ sequence: 1, event: event('a') }])
      assert.equal(await store.revision(), 1)
    },
  },
  {
    name: 'nothing lands of a transaction that rejects, and its failure comes through',
    run: async (store) => {
      const failure = new RangeError('no')
      const running = store.transaction(async (transaction) => {
        await transaction.put(domain('a'))
        await transaction.append(event('a'))
        throw failure
      })
      assert.equal(await codeOf(running), failure)
      assert.deepEqual(await store.list('domain'), [])
      assert.equal(await store.revision(), 0)
    },
  },
  {
    name: 'a transaction reads its own writes and removals, others do not',
    run: async (store) => {
      await store.transaction((transaction) => transaction.put(domain('a')))
      await store.transaction(async (transaction) => {
        await transaction.put(domain('b'))
        await transaction.remove('domain', 'a')
        assert.deepEqual(await transaction.list('domain'), [domain('b')])
        assert.equal(await transaction.get('domain', 'a'), undefined)
        assert.deepEqual(await store.list('domain'), [domain('a')])
      })
      assert.deepEqual(await store.list('domain'), [domain('b')])
    },
  },
  {
    name: 'records come by key in code-unit order, narrowed by prefix',
    run: async (store) => {
      const names = ['b', 'ab', 'a', 'Z', 'é']
      await store.transaction(async (transaction) => {
        for (const name of names) await transaction.put(domain(name))
      })
      const listed = async (prefix?: string) => (await store.list('domain', prefix)).map(({ name }) => name)
      assert.deepEqual(await listed(), ['Z', 'a', 'ab', 'b', 'é'])
      assert.deepEqual(await listed('a'), ['a', 'ab'])
    },
  },
  {
    name: 'events are numbered without gaps and read in pages',
    run: async (store) => {
      for (const id of ['a', 'b', 'c'])
        await store.transaction((transaction) => transaction.append(event(id)))
      const ids = async (after: number, limit: number) =>
        (await store.events(after, limit)).map(({ sequence, event: { id } }) => `${sequence}${id}`)
      assert.deepEqual(await ids(0, 2), ['1a', '2b'])
      assert.deepEqual(await ids(2, 2), ['3c'])
      assert.deepEqual(await ids(3, 2), [])
    },
  },
  {
    name: 'transactions started together run one after the other',
    run: async (store) => {
      const add = (digit: number) =>
        store.transaction(async (transaction) => {
          const title = (await transaction.get('domain', 'sum'))?.title ?? '0'
          await transaction.put(domain('sum', String(Number(title) + digit)))
        })
      await Promise.all(Array.from({ length: 20 }, (_, index) => add(index)))
      assert.equal((await store.get('domain', 'sum'))?.title, '190')
    },
  },
  {
    name: 'what was given or got can be changed without changing the store',
    run: async (store) => {
      const given = { ...domain('a') }
      await store.transaction((transaction) => transaction.put(given))
      given.title = 'changed'
      const got = await store.get('domain', 'a')
      try {
        Object.assign(got ?? {}, { title: 'changed' })
      } catch (error) {
        assert.ok(error instanceof TypeError)
      }
      assert.deepEqual(await store.get('domain', 'a'), domain('a'))
    },
  },
  {
    name: 'any text survives',
    run: async (store) => {
      const title = 'ünï ☕ 💧 "q" \\ \n \u2028 \u0000 </script>'
      await store.transaction((transaction) => transaction.put(domain('a', title)))
      assert.equal((await store.get('domain', 'a'))?.title, title)
    },
  },
  {
    name: 'a closed store refuses, and closing twice is harmless',
    run: async (store) => {
      await store.close()
      await store.close()
      assert.equal(await codeOf(store.transaction(async () => {})), 'CATALOG.STORE_CLOSED')
    },
  },
]
