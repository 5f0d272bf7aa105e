import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Catalog, createCatalog, createFileStore } from '@mesh/catalog'

/** Opens the catalogue of a journal, uses it, and lets it go again, whatever happens. */
export async function withCatalog<Result>(
  path: string,
  cwd: string,
  use: (catalog: Catalog) => Promise<Result>,
): Promise<Result> {
  const file = resolve(cwd, path)
  await mkdir(dirname(file), { recursive: true })
  const store = await createFileStore(file)
  try {
    return await use(createCatalog({ store }))
  } finally {
    await store.close()
  }
}
