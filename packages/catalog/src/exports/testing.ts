export type { StoreConformanceCase } from '../testing/catalog-store-conformance.ts'
export { catalogStoreConformance } from '../testing/catalog-store-conformance.ts'
