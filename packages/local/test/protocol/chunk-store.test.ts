import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { createChunkStore } from '../../src/protocol/chunk-store.ts'

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('mesh-results-'))

test('parts are found by their ids, in memory or not, until their session has newer results', async () => {
  const before = folders()
  const store = createChunkStore(100)
  const put = (query: string, fill: string) => store.put(1, query, Buffer.alloc(60, fill))
  const [inMemory, inFile] = [await put('a', 'x'), await put('a', 'y')]
  expect(folders().length).toBe(before.length + 1)
  expect([String(await store.get(inMemory)), String(await store.get(inFile))]).toEqual([
    'x'.repeat(60),
    'y'.repeat(60),
  ])
  expect(await store.get('nothing')).toBeUndefined()
  for (const query of ['b', 'c', 'd', 'e']) await put(query, 'z')
  expect([await store.get(inMemory), await store.get(inFile)]).toEqual([undefined, undefined])
  const other = await store.put(2, 'a', Buffer.from('other'))
  store.dropSession(1)
  expect(String(await store.get(other))).toBe('other')
  store.close()
  expect(await store.get(other)).toBeUndefined()
  expect(folders()).toEqual(before)
})
