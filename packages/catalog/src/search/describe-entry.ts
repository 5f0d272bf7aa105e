import type { Contract, DataProduct } from '@mesh/contracts'
import type { ContractEntry } from '../registry/contract-entry.ts'
import type { ProductEntry } from '../registry/product-entry.ts'
import type { SearchDocument, SearchText } from './search-document.ts'
import type { SearchField } from './search-result.ts'

/** What is searched of a product: itself and the contracts that its ports promise. */
export function describeProduct(
  entry: ProductEntry,
  contracts: readonly ContractEntry[],
  domainTitle: string,
): SearchDocument {
  const { document } = entry
  return {
    ...shared(entry),
    texts: [
      ...documentTexts(entry, domainTitle),
      ...(document.outputPorts ?? []).flatMap((port) => [
        ...text('port', port.name),
        ...text('description', port.description),
      ]),
      ...(document.inputPorts ?? []).flatMap((port) => text('port', port.name)),
      ...contracts.flatMap((contract) => contractTexts(contract.document)),
    ],
  }
}

/** What is searched of a contract that no product offers. */
export const describeContract = (entry: ContractEntry, domainTitle: string): SearchDocument => ({
  ...shared(entry),
  texts: [...documentTexts(entry, domainTitle), ...contractTexts(entry.document)],
})

function shared(entry: ProductEntry | ContractEntry): Omit<SearchDocument, 'texts'> {
  const { kind, urn, name, domain, version, status, document } = entry
  const purpose = document.description?.purpose
  return {
    kind,
    urn,
    name,
    domain,
    version,
    status,
    tags: document.tags ?? [],
    ...(purpose !== undefined && { purpose }),
  }
}

const documentTexts = (
  { urn, name, document }: { urn: string; name: string; document: Contract | DataProduct },
  domainTitle: string,
): readonly SearchText[] => [
  ...text('name', name),
  ...(document.tags ?? []).flatMap((tag) => text('tag', tag)),
  ...text('domain', domainTitle),
  ...text('purpose', document.description?.purpose),
  ...text('description', document.description?.usage),
  ...text('description', document.description?.limitations),
  ...text('address', urn),
  ...text('address', document.id),
]

const contractTexts = (contract: Contract): readonly SearchText[] =>
  (contract.schema ?? []).flatMap((table) => [
    ...text('table', table.physicalName ?? table.name),
    ...text('table', table.businessName),
    ...text('description', table.description),
    ...(table.properties ?? []).flatMap((column) => [
      ...text('column', column.physicalName ?? column.name),
      ...text('column', column.businessName),
      ...text('description', column.description),
    ]),
  ])

const text = (field: SearchField, value: string | undefined): readonly SearchText[] =>
  value === undefined || value === '' ? [] : [{ field, text: value }]
