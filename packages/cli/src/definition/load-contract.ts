import type { Contract } from '@mesh/contracts'
import { noDefinition } from '../errors.ts'
import { loadDefinitions } from './load-definitions.ts'

/**
 * Loads the one contract of a file.
 *
 * @throws CLI.NO_DEFINITION when there is none or more than one, and as {@link loadDefinitions}.
 */
export async function loadContract(file: string, cwd: string): Promise<Contract> {
  const { contracts } = await loadDefinitions([file], cwd)
  const [contract, another] = contracts
  if (contract === undefined) throw noDefinition(file, 'A contract is needed here.')
  if (another !== undefined) throw noDefinition(file, 'It defines several contracts; one is needed here.')
  return contract
}
