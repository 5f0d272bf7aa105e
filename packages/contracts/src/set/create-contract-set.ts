import type { Diagnostic } from '@mesh/core'
import { checkDocument } from '../read/check-document.ts'
import type { ContractSet, SetContract, SetFile, SetProduct } from './contract-set.ts'
import { findBetween } from './find-between.ts'
import { resolveInSet } from './resolve-in-set.ts'
import type { ResolvedReference } from './resolved-reference.ts'
import { setRule } from './set-rule.ts'

/**
 * Reads the contracts and data products of a folder together: references and relationships are resolved across the files,
 * and every port, version and input is looked up. Never throws for a text.
 *
 * @example
 * const { diagnostics } = createContractSet([{ path: 'flights.odcs.yaml', text }])
 */
export function createContractSet(files: readonly SetFile[]): ContractSet {
  const contracts: SetContract[] = []
  const products: SetProduct[] = []
  const diagnostics: Diagnostic[] = []
  for (const { path, text } of files) {
    const checked = checkDocument(text, { file: path })
    diagnostics.push(...checked.diagnostics)
    const { locate } = checked
    if (checked.kind === 'DataContract') {
      const { contract } = checked
      if (contract !== undefined) contracts.push({ path, contract, locate })
    } else if (checked.product !== undefined) products.push({ path, product: checked.product, locate })
  }
  for (const { rule, document, pointer, message, hint } of findBetween(contracts, products)) {
    const { code, severity } = setRule(rule)
    diagnostics.push({ code, severity, message, where: document.locate(pointer), hint })
  }
  return {
    contracts,
    products,
    diagnostics,
    resolveReference: (reference, path): ResolvedReference | undefined =>
      resolveInSet(contracts, reference, path),
  }
}
