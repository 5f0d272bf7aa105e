import { exitCode } from '../../console/exit-code.ts'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import type { CommandAction } from '../context.ts'
import { printJson } from '../print.ts'
import { withCatalog } from './with-catalog.ts'

/** `mesh catalog publish`: one line a document, on stdout. */
export const publishDefinitions: CommandAction<[string[], { store: string; json?: boolean }]> = async (
  { terminal, cwd },
  files,
  { store, json = false },
) => {
  const { contracts, products } = await loadDefinitions(files, cwd)
  return withCatalog(store, cwd, async (catalog) => {
    const published = []
    for (const contract of contracts) published.push(await catalog.publishContract(contract))
    for (const product of products) published.push(await catalog.publishProduct(product))
    if (json) printJson(terminal, published)
    else
      for (const { created, entry } of published)
        terminal.out(`${created ? 'published' : 'unchanged'} ${entry.urn} ${entry.version}`)
    return exitCode.ok
  })
}
