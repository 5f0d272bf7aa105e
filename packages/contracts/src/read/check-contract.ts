import type { Diagnostic, Location } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import { type ContractEdition, contractEditions, contractStructure } from '../validate/contract-editions.ts'
import { judge } from '../validate/judge.ts'
import { contractVersion } from './contract-version.ts'
import { withExclusiveLimits } from './exclusive-limits.ts'
import { type ReadDocument, type ReadOptions, readDocument } from './read-document.ts'

/** A contract, when its text holds one, and everything that is wrong with the text. */
export interface CheckedContract {
  readonly contract?: Contract
  /** The version of ODCS that the document was judged by; none when the text is no document. */
  readonly version?: ContractEdition
  readonly diagnostics: readonly Diagnostic[]
  /** The place of a JSON pointer in the text, for findings of {@link lintContract}. */
  readonly locate: (pointer: string) => Location
}

/** How a contract is checked. */
export interface CheckContractOptions extends ReadOptions {
  /**
   * The version of ODCS that judges the document.
   * @defaultValue the one that it declares in `apiVersion`
   */
  readonly version?: ContractEdition
}

/**
 * Reads an ODCS v2.2–v3.2 text, YAML or JSON, and says everything that is wrong with it by the version that it declares, with
 * file, line and column. The contract is there when no diagnostic is an error and the version is v3.0 or later. Never throws
 * for a text; {@link parseContract} does.
 */
export function checkContract(text: string, options: CheckContractOptions = {}): CheckedContract {
  const { document, diagnostics } = readDocument(text, options)
  if (document === undefined) return { diagnostics, locate: (pointer) => ({ pointer }) }
  const { locate } = document
  const { edition, declared } = contractVersion(document.value)
  const version = options.version ?? edition
  const found = [
    ...diagnostics,
    ...(declared || options.version !== undefined || version === 'v3.2.0'
      ? []
      : [inferred(document, version)]),
    ...judge(document, version, {
      standard: 'ODCS',
      editions: contractEditions,
      structure: contractStructure,
    }),
  ]
  if (found.some(({ severity }) => severity === 'error')) return { version, diagnostics: found, locate }
  if (version.startsWith('v2.'))
    return { version, diagnostics: [...found, oldVersion(document, version)], locate }
  const value = version.startsWith('v3.0.') ? withExclusiveLimits(document.value) : document.value
  return { contract: value as Contract, version, diagnostics: found, locate }
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
