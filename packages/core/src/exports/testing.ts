export type { ConformanceCase, ConformanceOptions } from '../testing/sql-client-conformance.ts'
export { sqlClientConformance } from '../testing/sql-client-conformance.ts'
