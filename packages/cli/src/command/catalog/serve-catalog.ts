import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { createCatalogApp } from '@mesh/catalog'
import { exitCode } from '../../console/exit-code.ts'
import { portInUse } from '../../errors.ts'
import type { CommandAction } from '../context.ts'
import { withCatalog } from './with-catalog.ts'

const hostname = '127.0.0.1'

/** `mesh catalog serve`: the address on stdout, then it serves until Ctrl-C. */
export const serveCatalog: CommandAction<[{ store: string; port: number }]> = async (
  { terminal, cwd, signal },
  { store, port },
) =>
  withCatalog(store, cwd, async (catalog) => {
    const server = serve({ fetch: createCatalogApp(catalog).fetch, hostname, port }, (address) => {
      terminal.out(`http://${hostname}:${address.port}`)
      terminal.say('Serving until Ctrl-C; the API describes itself at /openapi.json.')
    })
    const failed = once(server, 'error').then(([cause]: unknown[]) => {
      throw portInUse(port, cause)
    })
    const stopped = signal.aborted ? Promise.resolve() : once(signal, 'abort')
    await Promise.race([stopped, failed])
    server.close()
    terminal.say('Stopped.')
    return exitCode.ok
  })
