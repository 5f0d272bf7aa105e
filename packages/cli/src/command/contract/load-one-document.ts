import { type Contract, type DataProduct, documentOf } from '@mesh/contracts'
import { noDefinition } from '../../errors.ts'
import type { CommandContext } from '../context.ts'
import { checkSource } from './check-source.ts'

/**
 * The one contract or data product of a file, or of what comes in for `-`; of a module that exports several, its one contract.
 *
 * @throws CLI.NO_DEFINITION, CONTRACT.INVALID, CONTRACT.OLD_VERSION, and as {@link checkSource}
 */
export async function loadOneDocument(
  file: string,
  context: CommandContext,
): Promise<Contract | DataProduct> {
  const { documents } = await checkSource(file, context)
  const contracts = documents.filter(({ kind }) => kind === 'DataContract')
  const [only, another] = documents.length === 1 ? documents : contracts
  if (only === undefined) throw noDefinition(file, 'It defines several data products; one is needed here.')
  if (another !== undefined) throw noDefinition(file, 'It defines several contracts; one is needed here.')
  return documentOf(only, file)
}
