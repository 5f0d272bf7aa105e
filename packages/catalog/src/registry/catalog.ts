import type { Contract, DataProduct } from '@mesh/contracts'
import type { ContractReference, QualifiedName } from '@mesh/core'
import type { CatalogEdge } from '../lineage/catalog-edge.ts'
import type { LineageEntry } from '../lineage/lineage-entry.ts'
import type { QualityEntry } from '../quality/quality-entry.ts'
import type { QualitySummary } from '../quality/quality-summary.ts'
import type { SearchOptions } from '../search/search-options.ts'
import type { SearchResult } from '../search/search-result.ts'
import type { ContractEntry } from './contract-entry.ts'
import type { DomainEntry, DomainFacts } from './domain-entry.ts'
import type { EventPage } from './event-page.ts'
import type { ProductEntry } from './product-entry.ts'
import type { ProductFilter } from './product-filter.ts'
import type { Publication } from './publication.ts'

/**
 * The registry of a mesh: who offers what under which contract, how good it is, and who uses it. What it gives is plain
 * JSON. Each change lands in the store together with the event that tells of it.
 */
export interface Catalog {
  /**
   * Registers a domain or changes what is said of it.
   *
   * @throws CATALOG.INVALID_INPUT when the title holds no letter a–z or digit.
   */
  registerDomain(facts: DomainFacts): Promise<DomainEntry>
  /** All domains, by name. */
  domains(): Promise<readonly DomainEntry[]>
  /**
   * Publishes one version of a product. A domain that is not registered yet is, under the product's own spelling.
   *
   * @throws CATALOG.VERSION_EXISTS when the version is there with other content; CATALOG.INCOMPLETE_DOCUMENT without
   * domain, name or version; CATALOG.ADDRESS_TAKEN when another product has the address.
   */
  publishProduct(product: DataProduct): Promise<Publication<ProductEntry>>
  /**
   * Publishes one version of a contract.
   *
   * @throws as {@link Catalog.publishProduct}
   */
  publishContract(contract: Contract): Promise<Publication<ContractEntry>>
  /**
   * A product by URN text: the highest version unless one is named.
   *
   * @throws CATALOG.NOT_FOUND
   */
  product(urn: string, version?: string): Promise<ProductEntry>
  /** The highest version of each product that the filter lets through, by URN. */
  products(filter?: ProductFilter): Promise<readonly ProductEntry[]>
  /**
   * A contract by its document's id: the highest version unless one is named.
   *
   * @throws CATALOG.NOT_FOUND
   */
  contract(id: string, version?: string): Promise<ContractEntry>
  /** The highest version of each contract, by id. */
  contracts(): Promise<readonly ContractEntry[]>
  /** The contracts that the product's output ports promise, as far as they are published. */
  contractsOf(urn: string): Promise<readonly ContractEntry[]>
  /** Products with an input port that relies on a contract which this product's output ports promise, by URN. */
  consumers(urn: string): Promise<readonly ProductEntry[]>
  /** Products whose output ports promise a contract which this product's input ports rely on, by URN. */
  producers(urn: string): Promise<readonly ProductEntry[]>
  /**
   * Keeps the outcome of a check run. A contract is named by its id; the version of a reference is not looked at.
   *
   * @throws CATALOG.NOT_FOUND when there is no such product or contract; CATALOG.INVALID_INPUT
   */
  recordQuality(subject: string | ContractReference, summary: QualitySummary): Promise<QualityEntry>
  /** The quality of a product or contract, by URN text or reference; undefined when none was recorded. */
  quality(subject: string | ContractReference): Promise<QualityEntry | undefined>
  /**
   * Keeps lineage. All edges of the same source are replaced, those of other sources stay.
   *
   * @throws CATALOG.INVALID_INPUT
   */
  recordLineage(edges: readonly CatalogEdge[], options?: LineageOptions): Promise<LineageEntry>
  /** Edges by source; with a dataset only those that touch it. */
  lineage(dataset?: QualifiedName): Promise<readonly LineageEntry[]>
  /** Finds products, and contracts that no product offers, by words. */
  search(text: string, options?: SearchOptions): Promise<SearchResult>
  /** The event feed after a sequence (0 for all), at most `limit` (default 100). */
  events(after?: number, limit?: number): Promise<EventPage>
}

/** How lineage is recorded. */
export interface LineageOptions {
  /**
   * Who found the edges.
   * @defaultValue `mesh`
   */
  readonly source?: string
}
