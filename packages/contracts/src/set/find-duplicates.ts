import type { SetContract, SetProduct } from './contract-set.ts'
import type { SetFinding } from './set-finding.ts'

/** Contracts of one id and version, and products of one id, that are there twice. */
export function findDuplicates(
  contracts: readonly SetContract[],
  products: readonly SetProduct[],
): readonly SetFinding[] {
  const first = new Map<string, string>()
  return [...contracts, ...products].flatMap((document): readonly SetFinding[] => {
    const name =
      'contract' in document
        ? `Contract ${document.contract.id} ${document.contract.version}`
        : `Product ${document.product.id}`
    const other = first.get(name)
    if (other === undefined) {
      first.set(name, document.path)
      return []
    }
    return [
      {
        rule: 'DUPLICATE_DOCUMENT',
        document,
        pointer: '/id',
        message: `${name} is in ${other} too`,
        hint: 'Keep one of the two, or give one another id or version.',
      },
    ]
  })
}
