import { invalidDocument, oldContract } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import { type CheckContractOptions, type CheckedContract, checkContract } from './check-contract.ts'

/**
 * Reads an ODCS v3.0–v3.2 document, YAML or JSON.
 *
 * @throws CONTRACT.INVALID whose `meta.diagnostics` lists every problem with its place. {@link checkContract} returns them.
 * @throws CONTRACT.OLD_VERSION for a valid document of ODCS v2.2, whose model is another.
 * @example
 * const contract = parseContract(await readFile('flights.odcs.yaml', 'utf8'), { file: 'flights.odcs.yaml' })
 */
export function parseContract(text: string, options: CheckContractOptions = {}): Contract {
  return parsedContract(checkContract(text, options), options.file)
}

/** The contract of a text that was checked, or the failure of {@link parseContract}. */
export function parsedContract(
  { contract, version, diagnostics }: CheckedContract,
  file: string | undefined,
): Contract {
  if (contract !== undefined) return contract
  if (version !== undefined && !diagnostics.some(({ severity }) => severity === 'error'))
    throw oldContract(version, file)
  throw invalidDocument('contract', diagnostics)
}
