import type { Diagnostic } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import { type ContractEdition, contractEditions, contractStructure } from '../validate/contract-editions.ts'
import { judge } from '../validate/judge.ts'
import type { CheckedContract } from './check-contract.ts'
import { contractVersion } from './contract-version.ts'
import { modernValue } from './modern-value.ts'
import type { ReadDocument, ReadResult } from './read-document.ts'

/** What {@link checkContract} says of a text that was read already, by the version wanted or the one that it declares. */
export function checkReadContract(
  { document, diagnostics }: ReadResult,
  wanted: ContractEdition | undefined,
): CheckedContract {
  if (document === undefined) return { diagnostics, locate: (pointer) => ({ pointer }) }
  const { locate } = document
  const { edition, declared } = contractVersion(document.value)
  const version = wanted ?? edition
  const found = [
    ...diagnostics,
    ...(declared || wanted !== undefined || version === 'v3.2.0' ? [] : [inferred(document, version)]),
    ...judge(document, version, {
      standard: 'ODCS',
      editions: contractEditions,
      structure: contractStructure,
    }),
  ]
  if (found.some(({ severity }) => severity === 'error')) return { version, diagnostics: found, locate }
  if (version.startsWith('v2.'))
    return { version, diagnostics: [...found, oldVersion(document, version)], locate }
  const contract = modernValue(document.value, version) as Contract
  return { contract, version, diagnostics: found, locate }
}

function inferred(document: ReadDocument, version: ContractEdition): Diagnostic {
  return {
    code: 'CONTRACT.VERSION_INFERRED',
    severity: 'info',
    message: `The document does not say which version of ODCS it is; its fields are those of ${version}`,
    where: document.locate('/apiVersion'),
    hint: `Add apiVersion: ${version}.`,
  }
}

function oldVersion(document: ReadDocument, version: ContractEdition): Diagnostic {
  return {
    code: 'CONTRACT.OLD_VERSION',
    severity: 'warning',
    message: `The document is valid ODCS ${version}, whose fields are too different to be read as a contract`,
    where: document.locate('/apiVersion'),
    hint: 'Upgrade it to ODCS v3.2.0 with upgradeContract.',
  }
}
