import type { LineageEntry } from '../lineage/lineage-entry.ts'
import type { QualityEntry } from '../quality/quality-entry.ts'
import type { AddressEntry } from '../registry/address-entry.ts'
import type { ContractEntry } from '../registry/contract-entry.ts'
import type { DomainEntry } from '../registry/domain-entry.ts'
import type { ProductEntry } from '../registry/product-entry.ts'

/** What a store keeps, by kind. */
export interface CatalogRecords {
  readonly address: AddressEntry
  readonly domain: DomainEntry
  readonly product: ProductEntry
  readonly contract: ContractEntry
  readonly quality: QualityEntry
  readonly lineage: LineageEntry
}

/** The kinds of {@link CatalogRecords}. */
export const recordKinds = ['address', 'domain', 'product', 'contract', 'quality', 'lineage'] as const

/** One of {@link recordKinds}. */
export type RecordKind = (typeof recordKinds)[number]
