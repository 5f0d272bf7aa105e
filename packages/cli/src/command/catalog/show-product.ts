import { renderDataProduct } from '@mesh/contracts'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'
import { printJson } from '../print.ts'
import { withCatalog } from './with-catalog.ts'

/** `mesh catalog show`: the product as ODPS on stdout, who offers to it and who reads it on stderr. */
export const showProduct: CommandAction<[string, { store: string; json?: boolean }]> = async (
  { terminal, cwd },
  urn,
  { store, json = false },
) =>
  withCatalog(store, cwd, async (catalog) => {
    const entry = await catalog.product(urn)
    const [producers, consumers] = await Promise.all([catalog.producers(urn), catalog.consumers(urn)])
    if (json) printJson(terminal, { ...entry, producers, consumers })
    else {
      terminal.out(renderDataProduct(entry.document).trimEnd())
      terminal.say(`reads from: ${producers.map((each) => each.urn).join(', ') || 'nobody'}`)
      terminal.say(`read by: ${consumers.map((each) => each.urn).join(', ') || 'nobody'}`)
    }
    return exitCode.ok
  })
