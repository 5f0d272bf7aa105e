import { type ContractEdition, contractEditions } from '../validate/contract-editions.ts'
import { isRecord } from '../validate/rule.ts'

/** The version of ODCS that judges a document, and whether the document says so itself. */
export interface ContractVersion {
  readonly edition: ContractEdition
  readonly declared: boolean
}

/** Fields that only ODCS v2 has; of its official examples only one declares a version. */
const oldFields = ['dataset', 'datasetName', 'quantumName', 'uuid']

/** The version that a document declares; else v2.2.2 by its fields; else the newest, which says what is missing. */
export function contractVersion(value: unknown): ContractVersion {
  if (!isRecord(value)) return { edition: 'v3.2.0', declared: false }
  const edition = contractEditions.find((each) => each === value.apiVersion)
  if (edition !== undefined) return { edition, declared: true }
  if (typeof value.apiVersion === 'string' && value.apiVersion.startsWith('v2.2.'))
    return { edition: 'v2.2.2', declared: false }
  const old = value.apiVersion === undefined && oldFields.some((name) => Object.hasOwn(value, name))
  return { edition: old ? 'v2.2.2' : 'v3.2.0', declared: false }
}
