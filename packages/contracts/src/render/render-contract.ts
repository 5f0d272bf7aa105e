import type { Contract } from '../odcs/contract.ts'
import { renderDocument } from './render-document.ts'

const order = ['apiVersion', 'kind', 'id', 'version', 'name', 'status', 'tenant', 'domain', 'description']

/** The contract as ODCS v3.2.0 YAML. {@link parseContract} gives the same contract back. */
export function renderContract(contract: Contract): string {
  return renderDocument({ ...contract, apiVersion: 'v3.2.0' }, order)
}
