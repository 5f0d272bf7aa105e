import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { renderClientSchema } from '../../scripts/render-client-schema.ts'
import { createCatalog, createCatalogApp, createMemoryStore } from '../../src/exports/index.ts'

const committed = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

test('openapi.json is what the app serves', async () => {
  const app = createCatalogApp(createCatalog({ store: createMemoryStore() }))
  const served = await (await app.fetch(new Request('http://catalog/openapi.json'))).json()
  expect(JSON.parse(await committed('openapi.json'))).toEqual(served)
})

test('the client types are those of openapi.json', async () => {
  expect(await committed('src/client/schema.generated.ts')).toBe(await renderClientSchema())
})
