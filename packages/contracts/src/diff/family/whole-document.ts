import type { Contract } from '../../odcs/contract.ts'
import type { DataProduct } from '../../odps/data-product.ts'
import type { FoundChange } from '../found-change.ts'

/** A document that is new, or gone; it may go without breaking anybody once its status says that it is retired. */
export function wholeDocument({
  before,
  after,
}: {
  readonly before?: Contract | DataProduct
  readonly after?: Contract | DataProduct
}): readonly FoundChange[] {
  const found: FoundChange[] = []
  if (before !== undefined)
    found.push({
      rule: before.status?.toLowerCase() === 'retired' ? 'DOCUMENT_RETIRED' : 'DOCUMENT_REMOVED',
      action: 'removed',
      before: { pointer: '' },
      message: `${titleOf(before)} was removed`,
    })
  if (after !== undefined)
    found.push({
      rule: 'DOCUMENT_ADDED',
      action: 'added',
      after: { pointer: '' },
      message: `${titleOf(after)} was added`,
    })
  return found
}

const titleOf = ({ kind, id, version }: Contract | DataProduct): string =>
  [kind === 'DataContract' ? 'Contract' : 'Data product', id, version]
    .filter((each) => each !== undefined)
    .join(' ')
