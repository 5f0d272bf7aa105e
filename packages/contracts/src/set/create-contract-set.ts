import type { Diagnostic } from '@mesh/core'
import { checkContract } from '../read/check-contract.ts'
import { checkDataProduct } from '../read/check-data-product.ts'
import { checkPorts } from './check-ports.ts'
import { checkReferences } from './check-references.ts'
import type { ContractSet, SetContract, SetFile, SetProduct } from './contract-set.ts'
import { resolveInSet } from './resolve-in-set.ts'
import type { ResolvedReference } from './resolved-reference.ts'

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
    if (/^\s*["']?kind["']?\s*:\s*["']?DataProduct\b/m.test(text)) {
      const { product, locate, diagnostics: found } = checkDataProduct(text, { file: path })
      diagnostics.push(...found)
      if (product !== undefined) products.push({ path, product, locate })
    } else {
      const { contract, locate, diagnostics: found } = checkContract(text, { file: path })
      diagnostics.push(...found)
      if (contract !== undefined) contracts.push({ path, contract, locate })
    }
  }
  diagnostics.push(
    ...duplicates(
      contracts.map(({ contract, locate }) => ({
        name: `Contract ${contract.id} ${contract.version}`,
        locate,
      })),
    ),
    ...duplicates(products.map(({ product, locate }) => ({ name: `Product ${product.id}`, locate }))),
    ...checkReferences(contracts),
    ...checkPorts(contracts, products),
  )
  return {
    contracts,
    products,
    diagnostics,
    resolveReference: (reference, path): ResolvedReference | undefined =>
      resolveInSet(contracts, reference, path),
  }
}

function duplicates(
  documents: readonly { readonly name: string; readonly locate: SetContract['locate'] }[],
): readonly Diagnostic[] {
  const first = new Map<string, string | undefined>()
  return documents.flatMap(({ name, locate }): readonly Diagnostic[] => {
    const where = locate('/id')
    if (!first.has(name)) {
      first.set(name, where.file)
      return []
    }
    return [
      {
        code: 'CONTRACT.DUPLICATE_DOCUMENT',
        severity: 'error',
        message: `${name} is in ${first.get(name)} too`,
        where,
        hint: 'Keep one of the two, or give one another id or version.',
      },
    ]
  })
}
