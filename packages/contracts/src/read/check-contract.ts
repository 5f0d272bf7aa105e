import type { Diagnostic, Location } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import { contractStructure, oldContractStructure } from '../validate/contract.ts'
import { diagnose } from '../validate/diagnose.ts'
import { isRecord } from '../validate/rule.ts'
import { type ReadDocument, type ReadOptions, readDocument } from './read-document.ts'

/** A contract, when its text holds one, and everything that is wrong with the text. */
export interface CheckedContract {
  readonly contract?: Contract
  readonly diagnostics: readonly Diagnostic[]
  /** The place of a JSON pointer in the text, for findings of {@link lintContract}. */
  readonly locate: (pointer: string) => Location
}

/**
 * Reads an ODCS v3.0–v3.2 text, YAML or JSON, and says everything that is wrong with its structure, with file, line and
 * column. The contract is there when no diagnostic is an error. Never throws for a text; {@link parseContract} does.
 */
export function checkContract(text: string, options: ReadOptions = {}): CheckedContract {
  const { document, diagnostics } = readDocument(text, options)
  if (document === undefined) return { diagnostics, locate: (pointer) => ({ pointer }) }
  const { locate } = document
  const version = isRecord(document.value) ? document.value.apiVersion : undefined
  if (isRecord(document.value) && isOldVersion(version, document.value))
    return { diagnostics: [oldVersion(document)], locate }
  const old = typeof version === 'string' && version.startsWith('v3.0.')
  const found = diagnose(document, old ? oldContractStructure : contractStructure, old)
  if (found.some(({ severity }) => severity === 'error')) return { diagnostics: found, locate }
  return { contract: document.value as Contract, diagnostics: found, locate }
}

/** Only one of the official v2.2.2 examples says which version it is; `datasetName` and `dataset` give the others away. */
function isOldVersion(version: unknown, document: Readonly<Record<string, unknown>>): boolean {
  if (typeof version === 'string') return version.startsWith('v2.')
  return version === undefined && ('dataset' in document || 'datasetName' in document)
}

function oldVersion(document: ReadDocument): Diagnostic {
  return {
    code: 'CONTRACT.VERSION_UNSUPPORTED',
    severity: 'error',
    message: 'ODCS v2.2 is not read yet',
    where: document.locate('/apiVersion'),
    hint: 'Write the contract as ODCS v3.2.0.',
  }
}
