import type { Contract, DataProduct } from '@mesh/contracts'
import createClient from 'openapi-fetch'
import type { CatalogApp } from '../api/create-catalog-app.ts'
import type { CatalogEdge } from '../lineage/catalog-edge.ts'
import type { LineageEntry } from '../lineage/lineage-entry.ts'
import type { QualityEntry } from '../quality/quality-entry.ts'
import type { QualitySummary } from '../quality/quality-summary.ts'
import type { ContractEntry } from '../registry/contract-entry.ts'
import type { DomainEntry, DomainFacts } from '../registry/domain-entry.ts'
import type { EventPage } from '../registry/event-page.ts'
import type { ProductEntry } from '../registry/product-entry.ts'
import type { Publication } from '../registry/publication.ts'
import type { SearchResult } from '../search/search-result.ts'
import { readAnswer } from './read-answer.ts'
import type { operations, paths } from './schema.generated.ts'

/** Where the catalogue is: a server, or an app in this process. */
export type CatalogClientOptions =
  | {
      /** With the path that the app is mounted under, if any: `https://mesh.example/catalog`. */
      readonly baseUrl: string
      /** Sent with every request: what the server in front of the catalogue asks for. */
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly app: CatalogApp }

/** The query of an operation, by its operationId. */
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>

/**
 * The API of a catalogue as methods, one an operation, named by its operationId.
 *
 * Each throws what the server answered with: the codes of `Catalog`, CATALOG.READ_ONLY, CATALOG.BODY_TOO_LARGE; or
 * CATALOG.API_UNREACHABLE when no catalogue answered.
 */
export interface CatalogClient {
  search(text: string, options?: Omit<Query<'search'>, 'q'>): Promise<SearchResult>
  listDomains(): Promise<readonly DomainEntry[]>
  registerDomain(facts: DomainFacts): Promise<DomainEntry>
  /** At most 100 unless `limit` says more; `after` continues behind a URN. */
  listProducts(query?: Query<'listProducts'>): Promise<readonly ProductEntry[]>
  publishProduct(product: DataProduct): Promise<Publication<ProductEntry>>
  getProduct(urn: string, query?: Query<'getProduct'>): Promise<ProductEntry>
  listConsumers(urn: string): Promise<readonly ProductEntry[]>
  listProducers(urn: string): Promise<readonly ProductEntry[]>
  listContracts(): Promise<readonly ContractEntry[]>
  publishContract(contract: Contract): Promise<Publication<ContractEntry>>
  getContract(id: string, query?: Query<'getContract'>): Promise<ContractEntry>
  getQuality(urn: string): Promise<QualityEntry>
  recordQuality(urn: string, summary: QualitySummary): Promise<QualityEntry>
  listLineage(query?: Query<'listLineage'>): Promise<readonly LineageEntry[]>
  recordLineage(source: string, edges: readonly CatalogEdge[]): Promise<LineageEntry>
  listEvents(query?: Query<'listEvents'>): Promise<EventPage>
}

/**
 * A client of the HTTP API. The same code runs against a server and against an app in this process.
 *
 * @example
 * const client = createCatalogClient({ app: createCatalogApp(catalog) })
 * const { hits } = await client.search('delays', { domain: 'punctuality' })
 */
export function createCatalogClient(options: CatalogClientOptions): CatalogClient {
  const http = createClient<paths>(
    'app' in options
      ? { baseUrl: 'http://catalog.invalid', fetch: async (request) => options.app.fetch(request) }
      : { baseUrl: options.baseUrl, headers: { ...options.headers } },
  )
  const at = (urn: string) => ({ params: { path: { urn } } })
  // The server has validated the documents that the generated types leave open.
  const body = (document: unknown) => ({ body: document as never })
  return {
    search: (q, query) => readAnswer('search', http.GET('/search', { params: { query: { q, ...query } } })),
    listDomains: () => readAnswer('listDomains', http.GET('/domains')),
    registerDomain: (facts) => readAnswer('registerDomain', http.POST('/domains', { body: facts })),
    listProducts: (query = {}) => readAnswer('listProducts', http.GET('/products', { params: { query } })),
    publishProduct: (product) => readAnswer('publishProduct', http.POST('/products', body(product))),
    getProduct: (urn, query = {}) =>
      readAnswer('getProduct', http.GET('/products/{urn}', { params: { path: { urn }, query } })),
    listConsumers: (urn) => readAnswer('listConsumers', http.GET('/products/{urn}/consumers', at(urn))),
    listProducers: (urn) => readAnswer('listProducers', http.GET('/products/{urn}/producers', at(urn))),
    listContracts: () => readAnswer('listContracts', http.GET('/contracts')),
    publishContract: (contract) => readAnswer('publishContract', http.POST('/contracts', body(contract))),
    getContract: (id, query = {}) =>
      readAnswer('getContract', http.GET('/contracts/{id}', { params: { path: { id }, query } })),
    getQuality: (urn) => readAnswer('getQuality', http.GET('/quality/{urn}', at(urn))),
    recordQuality: (urn, summary) =>
      readAnswer('recordQuality', http.PUT('/quality/{urn}', { ...at(urn), ...body(summary) })),
    listLineage: (query = {}) => readAnswer('listLineage', http.GET('/lineage', { params: { query } })),
    recordLineage: (source, edges) =>
      readAnswer(
        'recordLineage',
        http.PUT('/lineage/{source}', { params: { path: { source } }, ...body(edges) }),
      ),
    listEvents: (query = {}) => readAnswer('listEvents', http.GET('/events', { params: { query } })),
  }
}
