import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'
import { printJson, printTable } from '../print.ts'
import { withCatalog } from './with-catalog.ts'

/** `mesh catalog search`: hits on stdout, best first. */
export const searchCatalog: CommandAction<[string, { store: string; json?: boolean }]> = async (
  { terminal, cwd },
  text,
  { store, json = false },
) =>
  withCatalog(store, cwd, async (catalog) => {
    const result = await catalog.search(text)
    if (json) printJson(terminal, result)
    else
      printTable(
        terminal,
        ['kind', 'name', 'domain', 'version', 'status', 'address'],
        result.hits.map(({ kind, name, domain, version, status, urn }) => [
          kind,
          name,
          domain,
          version,
          status,
          urn,
        ]),
      )
    terminal.say(
      result.relaxed
        ? `${result.total} found; nothing holds every word, so these hold some`
        : `${result.total} found`,
    )
    return exitCode.ok
  })
