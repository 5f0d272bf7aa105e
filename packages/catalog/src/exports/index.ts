export { apiDocument } from '../api/api-document.ts'
export type { CatalogApp, CatalogAppOptions } from '../api/create-catalog-app.ts'
export { createCatalogApp } from '../api/create-catalog-app.ts'
export type { CatalogClient, CatalogClientOptions } from '../client/create-catalog-client.ts'
export { createCatalogClient } from '../client/create-catalog-client.ts'
export type { CatalogEdge, CatalogNode } from '../lineage/catalog-edge.ts'
export type { LineageEntry } from '../lineage/lineage-entry.ts'
export type { QualityEntry, QualityPoint } from '../quality/quality-entry.ts'
export type {
  QualityOutcome,
  QualityResult,
  QualitySamples,
  QualitySummary,
} from '../quality/quality-summary.ts'
export { qualityOutcomes } from '../quality/quality-summary.ts'
export type {
  SummarizedCheck,
  SummarizedResult,
  SummarizedRun,
  SummarizeOptions,
} from '../quality/summarize-check-run.ts'
export { summarizeCheckRun } from '../quality/summarize-check-run.ts'
export type { AddressEntry } from '../registry/address-entry.ts'
export type { Catalog, LineageOptions } from '../registry/catalog.ts'
export type { ContractEntry } from '../registry/contract-entry.ts'
export type { CatalogOptions } from '../registry/create-catalog.ts'
export { createCatalog } from '../registry/create-catalog.ts'
export type { DomainEntry, DomainFacts } from '../registry/domain-entry.ts'
export type { EventPage } from '../registry/event-page.ts'
export type { ProductEntry } from '../registry/product-entry.ts'
export type { ProductFilter } from '../registry/product-filter.ts'
export type { Publication } from '../registry/publication.ts'
export type { CatalogReport, ReportStep } from '../report/catalog-report.ts'
export { renderCatalogReport } from '../report/render-catalog-report.ts'
export type { SearchOptions } from '../search/search-options.ts'
export type {
  FacetCount,
  SearchFacets,
  SearchField,
  SearchHit,
  SearchMatch,
  SearchResult,
} from '../search/search-result.ts'
export { searchFields } from '../search/search-result.ts'
export type { CatalogRecords, RecordKind } from '../store/catalog-records.ts'
export { recordKinds } from '../store/catalog-records.ts'
export type { CatalogStore, StoreReader, StoreTransaction } from '../store/catalog-store.ts'
export { createFileStore } from '../store/file-store.ts'
export { createMemoryStore } from '../store/memory-store.ts'
export { recordKey } from '../store/record-key.ts'
export type { StoredEvent } from '../store/stored-event.ts'
