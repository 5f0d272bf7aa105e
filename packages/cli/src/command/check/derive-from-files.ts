import { type Contract, storedName } from '@mesh/contracts'
import { type Check, deriveAllChecks } from '@mesh/quality'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import { noDefinition } from '../../errors.ts'
import type { CommandContext } from '../context.ts'
import { printDiagnostics } from '../print.ts'
import type { RowOptions } from './open-rows.ts'

/**
 * The checks of the contracts in files; what no check covers is told. Tables that are given as files have no database and no
 * schema, unless two contracts have a table of the same name.
 *
 * @throws CLI.NO_DEFINITION
 */
export async function deriveFromFiles(
  { terminal, cwd }: CommandContext,
  files: readonly string[],
  { data = [] }: Pick<RowOptions, 'data'>,
): Promise<readonly Check[]> {
  const { contracts, products } = await loadDefinitions(files, cwd)
  if (contracts.length === 0) throw noDefinition(files.join(', '), 'Checks are derived from contracts.')
  const { checks, diagnostics } = deriveAllChecks(contracts, {
    products,
    ...(data.length > 0 && haveOwnNames(contracts) && { place: ({ name }) => ({ name }) }),
  })
  printDiagnostics({ ...terminal, out: terminal.say }, diagnostics)
  return checks
}

function haveOwnNames(contracts: readonly Contract[]): boolean {
  const names = contracts.flatMap(({ schema = [] }) => schema.map(storedName))
  return new Set(names).size === names.length
}
